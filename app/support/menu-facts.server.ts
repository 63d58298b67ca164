import { content } from '~/content/content.server';
import type { Programme } from '~/content/kinds/programme';
import { helpKinds } from '~/content/programme-codes';
import { i18nFor } from '~/i18n/i18n.server';
import { areApart, findProgrammes, type Asked } from './find-programmes';
import { programmeWords } from './programme-words';

/** So many that our own programmes stand on one page; a feed of a thousand more does not make it long. */
const perPage = 60;

/** What the menu shows for what was asked. A page after the last is the last. */
export function menuFacts(asked: Asked, language: string) {
  const i18n = i18nFor(language);
  const family = content().programmes.filter(({ audience }) => audience === 'family');
  const { found, counts } = findProgrammes(family, asked, (programme) => {
    const { name, summary, who, what } = programmeWords(i18n, programme, language);
    return [name, summary, who, ...what].join(' ');
  });
  const sorted = found.toSorted((a, b) => helpKinds.indexOf(a.kind) - helpKinds.indexOf(b.kind));
  const pages = Math.max(1, Math.ceil(sorted.length / perPage));
  const page = Math.min(asked.page, pages);
  return {
    asked: { ...asked, page },
    counts,
    total: found.length,
    pages,
    areApart: areApart(asked),
    programmes: sorted.slice((page - 1) * perPage, page * perPage).map(inList),
  };
}

/** What a list shows of a programme. */
export const inList = ({ id, audience, kind, ages, length, how, words }: Programme) => ({
  ...{ id, audience, kind, ages, length, how },
  ...(words && { words }),
});

export type MenuFacts = ReturnType<typeof menuFacts>;
export type ListedProgramme = MenuFacts['programmes'][number];
