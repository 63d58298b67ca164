import { expect, type Page, test } from '@playwright/test';
import { forms } from '~/forms';
import { everyField } from '~/journey/asked-fields';
import type { Field } from '~/journey/field';
import { paths } from '~/paths';
import { audit, everyLook } from '../support/e2e-audit';
import { pageId, pageIds, pagesOn, pagesToRead, waysThrough, wrongFor } from '../support/e2e-everywhere';
import { answerPage, submit } from '../support/e2e-fill';
import type { Place } from '../support/e2e-place';
import { hurry } from '../support/e2e-visitor';
import { liveLanguages, words } from '../support/e2e-words';

test.describe.configure({ timeout: 240_000 });

// A family's part is opened by a link: its own pages are looked at on the walk of `together.spec.ts`, the rest in `ask`.
for (const form of forms.filter(({ isInvited }) => !isInvited)) {
  const ways = (waysThrough[form.id] ?? []).map((way) => ({ ...way, on: pagesOn(form, way.answers) }));

  test(`some way through "${form.id}" meets every page of it @js`, () => {
    expect(pageIds(form).filter((id) => !ways.some(({ on }) => on.has(id)))).toEqual([]);
  });

  for (const [index, { name, answers, on, endsAfter }] of ways.entries()) {
    const earlier = new Set(ways.slice(0, index).flatMap((way) => [...way.on]));
    const stretches = inStretches([...on].filter((id) => !earlier.has(id)));

    for (const language of liveLanguages) {
      for (const [part, own] of stretches.entries()) {
        const stop = stretches[part + 1]?.[0] ?? endsAfter;
        test(`axe finds nothing on the pages of "${form.id}" for ${name} from "${own[0] ?? ''}", in "${language}" @js`, async ({
          page,
        }) => {
          const last = await hurry(page.request, paths.form(language, form.id), answers, (place, revision) => {
            const id = pageId(place.location);
            return own.includes(id) ? auditPage(page, place, `${id} ${revision}`).then(() => id === stop) : id === stop;
          });
          if (part < stretches.length - 1) return;
          await page.goto(last.url());
          if (endsAfter !== undefined) await answerPage(page, answers);
          await audit(page, `the end for ${name}`, everyLook);
        });
      }
    }
  }
}

/** Pages by the dozen, so that no one test takes long. */
function inStretches(ids: readonly string[]): readonly (readonly string[])[] {
  return ids.length === 0 ? [] : [ids.slice(0, 12), ...inStretches(ids.slice(12))];
}

for (const language of liveLanguages) {
  for (const address of pagesToRead(language)) {
    test(`axe finds nothing on ${address} @js`, async ({ page }) => {
      expect((await page.goto(address))?.status()).toBe(200);
      await audit(page, address);
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

/** A page as it is met, with mistakes, and with mistakes in the questions that its choices bring. */
async function auditPage(page: Page, { form, language, location, page: asked }: Place, what: string) {
  const address = paths.question(language, form.id, location);
  await page.goto(address);
  await audit(page, what);
  if (asked.kind !== 'question' && asked.kind !== 'list') return;
  const fields = asked.kind === 'question' ? asked.fields : [];
  const wrong = wrongIn(fields);
  expect(await submit(page, wrong), what).toBe(422);
  await audit(page, `${what} with mistakes`);
  for (const field of fields.filter((each) => 'options' in each)) {
    const revealing = field.options.filter(({ reveals }) => reveals).map(({ value }) => value);
    const inside = everyField(field.options.flatMap(({ reveals = [] }) => reveals));
    const chosen = field.kind === 'checkboxes' ? revealing : revealing.slice(0, 1);
    if (inside.every((each) => each.kind === 'radios')) continue;
    await page.goto(address);
    expect(await submit(page, { ...wrong, ...wrongIn(inside), [field.id]: chosen }), what).toBe(422);
    await audit(page, `${what} with mistakes inside ${field.id}`);
  }
}

const wrongIn = (fields: readonly Field[]) => Object.assign({}, ...fields.map(wrongFor)) as Record<string, string>;
