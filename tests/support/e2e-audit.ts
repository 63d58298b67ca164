import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { liveLanguages } from './e2e-words';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

/** The same at a stop of a walk that is walked with and without script: looked at once, as axe needs script. */
export async function auditAtStop(page: Page, what: string) {
  if (test.info().project.name === 'js') await audit(page, what);
}

/** Looks a page over as people with all kinds of needs meet it. What is wrong is said with `what`, and the run goes on. */
export async function audit(page: Page, what: string, inLooks?: readonly Look[]) {
  await giveAxe(page);
  await page.setViewportSize(looks.phone.viewport);
  const { language, words, titles, isTooWide } = await page.evaluate(() => ({
    language: document.documentElement.lang,
    words: document.body.innerText,
    titles: document.querySelectorAll('h1').length,
    isTooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));
  expect.soft(words, `${what}: words`).not.toMatch(rawKey);
  expect.soft(titles, `${what}: one title`).toBe(1);
  expect.soft(isTooWide, `${what}: scrolls sideways on a phone`).toBe(false);
  for (const look of inLooks ?? lookFor(what, language)) {
    const { viewport, colorScheme } = looks[look];
    if (look !== 'phone') await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    expect.soft(await violationsOn(page), `${what}, ${look}`).toEqual([]);
  }
}

const withAxe = new WeakSet<Page>();

/** Puts axe into the page that is open, and into all that this tab opens later: quicker than sending it for each. */
async function giveAxe(page: Page) {
  if (withAxe.has(page)) return;
  withAxe.add(page);
  await page.addInitScript(axe);
  await page.evaluate(axe);
}

/**
 * Each rule of axe that the page breaks, and where. Only what is wrong leaves the browser: that is twice as quick as a whole
 * report. Style sheets are not read once more beforehand: of axe's rules only one that is on trial, and not run, asks for that.
 */
async function violationsOn(page: Page): Promise<string[][]> {
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
      const { violations } = await axe.run(options);
      return violations.map(({ id, nodes }) => [
        id,
        ...nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`),
      ]);
    },
    {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      preload: { assets: ['media'] },
    } satisfies RunOptions,
  );
}
