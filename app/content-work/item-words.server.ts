import { i18nFor } from '~/i18n/i18n.server';
import { liveLanguages } from '~/i18n/live-languages.server';
import type { KindName } from './kinds-in-work';
import { type WordsState, wordsState } from './words-state';

type Words = Readonly<Record<string, unknown>>;

/** Kinds whose items have words of their own, and where the product's own words for them are. */
const worded: Readonly<Partial<Record<KindName, string | null>>> = { session: null, programme: 'support' };

export const hasWords = (kind: KindName) => worded[kind] !== undefined;

/** The languages families read beside English. */
export const otherLanguages = () => liveLanguages().filter(({ code }) => code !== 'en');

/** What an item says in each of them; null where families do not see it, or it has no words of its own. */
export function itemWords(kind: KindName, data: Words): Record<string, WordsState> | null {
  const namespace = worded[kind];
  if (namespace === undefined || data.audience === 'professional') return null;
  const own = (data.words ?? {}) as Readonly<Record<string, Words>>;
  const inLanguage = (code: string) =>
    own[code] ??
    (namespace === null
      ? undefined
      : (i18nFor(code).getResource(code, namespace, `of.${String(data.id)}`) as Words | undefined));
  const english = inLanguage('en') ?? {};
  return Object.fromEntries(otherLanguages().map(({ code }) => [code, wordsState(english, inLanguage(code))]));
}
