import { i18nFor } from '~/i18n/i18n.server';
import { liveLanguages } from '~/i18n/live-languages.server';
import type { KindName } from './kinds-in-work';
import { type WordsState, wordsState } from './words-state';

type Words = Readonly<Record<string, unknown>>;

const inProduct = (code: string, namespace: string, key: string) =>
  i18nFor(code).getResource(code, namespace, key) as unknown;

/** Kinds whose items have words by language, with what the product itself says of one, if it says anything. */
const worded: Readonly<Partial<Record<KindName, (id: string, code: string) => unknown>>> = {
  session: () => undefined,
  programme: (id, code) => inProduct(code, 'support', `of.${id}`),
  service: (id, code) => inProduct(code, 'services', `of.${id}`),
  'help-line': (id, code) => {
    const name = inProduct(code, 'codes', `helpLine.names.${id}`);
    return name === undefined ? undefined : { name };
  },
};

export const hasWords = (kind: KindName) => worded[kind] !== undefined;

/** The languages families read beside English. */
export const otherLanguages = () => liveLanguages().filter(({ code }) => code !== 'en');

/** What the product itself says of an item, by language: shown to families where the item has no words of its own. */
export function productWords(kind: KindName, id: string): Record<string, unknown> {
  const said = worded[kind];
  const words = liveLanguages().map(({ code }) => [code, said?.(id, code)] as const);
  return Object.fromEntries(words.filter(([, own]) => own !== undefined));
}

/** What an item says in each of them; null where families do not see it, or it has no words of its own. */
export function itemWords(kind: KindName, data: Words): Record<string, WordsState> | null {
  const said = worded[kind];
  if (!said || data.audience === 'professional') return null;
  const own = (data.words ?? {}) as Readonly<Record<string, Words>>;
  const inLanguage = (code: string) => own[code] ?? (said(String(data.id), code) as Words | undefined);
  const english = inLanguage('en') ?? { name: data.name };
  return Object.fromEntries(otherLanguages().map(({ code }) => [code, wordsState(english, inLanguage(code))]));
}
