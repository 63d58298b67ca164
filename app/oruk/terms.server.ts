import { facets } from '~/support/find-programmes';
import { helpKinds } from '~/content/programme-codes';
import { i18nFor } from '~/i18n/i18n.server';
import type { Taxonomy, TaxonomyTerm } from './schema';
import { uuidOf } from './uuid.server';

const english = i18nFor('en');

const lists = {
  need: {
    name: 'What help is for',
    codes: facets.need,
    word: (code: string) => english.t(`ask:needs.needs.options.${code}`),
  },
  kind: {
    name: 'Kind of help',
    codes: helpKinds.filter((kind) => kind !== 'care-profile'),
    word: (code: string) => english.t(`support:kinds.${code}`),
  },
  stage: {
    name: 'Stage of childhood',
    codes: facets.stage,
    word: (code: string) => english.t(`support:stage.names.${code}`),
  },
} as const;
export type ListName = keyof typeof lists;

const listId = (list: ListName) => uuidOf('taxonomy', `list:${list}`);

/** What services are sorted by. */
export const taxonomies: readonly Taxonomy[] = (Object.keys(lists) as ListName[]).map((list) => ({
  id: listId(list),
  name: lists[list].name,
  description: `Barnet family portal: ${lists[list].name.toLowerCase()}`,
  version: '1',
}));

export const termId = (list: ListName, code: string) => uuidOf('term', `${list}:${code}`);

export const terms: readonly TaxonomyTerm[] = (Object.keys(lists) as ListName[]).flatMap((list) =>
  lists[list].codes.map((code: string) => ({
    id: termId(list, code),
    name: lists[list].word(code),
    description: `${lists[list].name}: ${lists[list].word(code)}`,
    code,
    taxonomy: lists[list].name,
    taxonomy_id: listId(list),
  })),
);

const byId = new Map(terms.map((term) => [term.id, term]));
export const findTerm = (id: string) => byId.get(id) ?? null;
