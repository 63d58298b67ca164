import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { liveLanguages } from './e2e-words';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const looks = {
  phone: { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  desk: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
} as const;
type Look = keyof typeof looks;

/** Small and light, and large and dark. */
export const everyLook = Object.keys(looks) as Look[];

/** One look for each page and state, by turns; what is seen small in one language is seen large in the next. */
function lookFor(what: string, language: string): readonly Look[] {
  const turn = [...what].length + liveLanguages.indexOf(language);
  return [everyLook[Math.abs(turn) % everyLook.length] ?? 'phone'];
}

/** The words of a key that is missing, shown to a person. */
const rawKey = /(^|\s)(?!\S*\.uk\b)[a-z][\w-]*(\.[\w-]+){2,}(\s|$)|\{\{|\}\}|undefined|\[object/m;

/** Looks a page over as people with all kinds of needs meet it. What is wrong is said with `what`, and the run goes on. */
export async function audit(page: Page, what: string, inLooks?: readonly Look[]) {
  const language = (await page.locator('html').getAttribute('lang')) ?? '';
  expect.soft(await page.locator('body').innerText(), `${what}: words`).not.toMatch(rawKey);
  await expect.soft(page.getByRole('heading', { level: 1 }), `${what}: one title`).toHaveCount(1);
  await page.setViewportSize(looks.phone.viewport);
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect.soft(isTooWide, `${what}: scrolls sideways on a phone`).toBe(false);
  for (const look of inLooks ?? lookFor(what, language)) {
    const { viewport, colorScheme } = looks[look];
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze();
    const found = violations.map(({ id, nodes }) => [
      id,
      ...nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`),
    ]);
    expect.soft(found, `${what}, ${look}`).toEqual([]);
  }
}
