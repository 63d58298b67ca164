import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const looks = {
  phone: { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  desk: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'dark phone': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  'light desk': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
} as const;
type Look = keyof typeof looks;

/** Each page is seen small and light, and large and dark; some in the other two ways as well. */
export const usual: readonly Look[] = ['phone', 'desk'];
export const everyLook = Object.keys(looks) as Look[];

/** The words of a key that is missing, shown to a person. */
const rawKey = /(^|\s)(?!\S*\.uk\b)[a-z][\w-]*(\.[\w-]+){2,}(\s|$)|\{\{|\}\}|undefined|\[object/m;

/** Looks a page over as people with all kinds of needs meet it. What is wrong is said with `what`, and the run goes on. */
export async function audit(page: Page, what: string, inLooks: readonly Look[] = usual) {
  expect.soft(await page.locator('body').innerText(), `${what}: words`).not.toMatch(rawKey);
  await expect.soft(page.getByRole('heading', { level: 1 }), `${what}: one title`).toHaveCount(1);
  for (const look of inLooks) {
    const { viewport, colorScheme } = looks[look];
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze();
    const found = violations.map(({ id, nodes }) => [
      id,
      ...nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`),
    ]);
    expect.soft(found, `${what}, ${look}`).toEqual([]);
    const isTooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect.soft(isTooWide, `${what}, ${look}: scrolls sideways`).toBe(false);
  }
}
