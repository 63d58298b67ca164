import { expect, test } from '@playwright/test';
import { forms } from '~/forms';
import { everyField } from '~/journey/asked-fields';
import { paths } from '~/paths';
import { audit, everyLook } from '../support/e2e-audit';
import { pageId, pageIds, pagesOn, pagesToRead, waysThrough, wrongFor } from '../support/e2e-everywhere';
import { submit } from '../support/e2e-fill';
import { hurry } from '../support/e2e-visitor';
import { liveLanguages, words } from '../support/e2e-words';

test.describe.configure({ timeout: 240_000 });

for (const form of forms) {
  const ways = (waysThrough[form.id] ?? []).map((way) => ({ ...way, on: pagesOn(form, way.answers) }));

  test(`some way through "${form.id}" meets every page of it @js`, () => {
    expect(pageIds(form).filter((id) => !ways.some(({ on }) => on.has(id)))).toEqual([]);
  });

  for (const [index, { name, answers, on }] of ways.entries()) {
    const earlier = new Set(ways.slice(0, index).flatMap((way) => [...way.on]));
    const own = [...on].filter((id) => !earlier.has(id));

    for (const language of own.length > 0 ? liveLanguages : []) {
      test(`axe finds nothing on the pages of "${form.id}" for ${name}, in "${language}" @js`, async ({ page }) => {
        const last = await hurry(page.request, paths.form(language, form.id), answers, async (place, revision) => {
          const what = `${pageId(place.location)} ${revision}`;
          if (!own.includes(pageId(place.location))) return;
          await page.goto(paths.question(language, form.id, place.location));
          await audit(page, what);
          const asked = place.page.kind === 'question' ? place.page.fields : [];
          if (place.page.kind !== 'question' && place.page.kind !== 'list') return;
          const wrong = Object.assign({}, ...asked.map(wrongFor)) as Record<string, string>;
          expect(await submit(page, wrong), what).toBe(422);
          await audit(page, `${what} with mistakes`);
          for (const field of asked.filter((each) => 'options' in each)) {
            const revealing = field.options.filter(({ reveals, when }) => reveals && !when).map(({ value }) => value);
            const inside = everyField(field.options.flatMap(({ reveals = [] }) => reveals)).filter(
              (each) => each.kind !== 'radios',
            );
            if (inside.length === 0) continue;
            await page.goto(paths.question(language, form.id, place.location));
            const chosen = field.kind === 'checkboxes' ? revealing : (revealing[0] ?? '');
            await submit(page, {
              ...wrong,
              [field.id]: chosen,
              ...(Object.assign({}, ...inside.map(wrongFor)) as Record<string, string>),
            });
            await audit(page, `${what} with mistakes inside ${field.id}`);
          }
        });
        await page.goto(last.url());
        await audit(page, `the end for ${name}`, everyLook);
      });
    }
  }
}

for (const language of liveLanguages) {
  for (const address of pagesToRead(language)) {
    test(`axe finds nothing on ${address} @js`, async ({ page }) => {
      expect((await page.goto(address))?.status()).toBe(200);
      await audit(page, address, everyLook);
    });
  }

  test(`axe finds nothing on a page that is not found, in "${language}" @js`, async ({ page }) => {
    expect((await page.goto(`/${language}/nothing-here`))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(language, 'site:wrong.404.title'));
    await audit(page, 'not found', everyLook);
  });
}

test('axe finds nothing on the choice of a language @js', async ({ page }) => {
  await page.goto(paths.languages());
  await audit(page, 'languages', everyLook);
});
