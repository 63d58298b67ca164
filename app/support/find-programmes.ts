import type { Programme } from '~/content/kinds/programme';
import { hubIds } from '~/hubs/hub';
import { foldDigits } from '~/i18n/fold-digits';
import { needs, stages, waysIn, whomFor } from '~/content/programme-codes';

/** What one can choose by, besides the age and a word, with the values each may have. */
export const facets = {
  stage: stages,
  whom: whomFor.filter((whom) => whom !== 'professionals'),
  need: needs,
  hub: hubIds,
  how: waysIn,
} as const satisfies Record<string, readonly string[]>;
export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as Facet[];

/** What was asked for: in the address, so that it can be kept, shared and gone back to. */
export interface Asked extends Partial<Record<Facet, string>> {
  /** In years, as a child of that age. */
  age?: number;
  /** What was typed for an age and is none. */
  wrongAge?: string;
  text?: string;
  page: number;
}

const longestText = 60;
const oldest = 25;

/** Reads an address's query. What is not among the choices is left out, as if nothing had been asked there. */
export function readAsked(query: URLSearchParams): Asked {
  const chosen = facetNames.flatMap((facet) => {
    const value = query.get(facet);
    return value !== null && (facets[facet] as readonly string[]).includes(value) ? [[facet, value] as const] : [];
  });
  const typedAge = clean(query.get('age'), 20);
  const age = typedAge === '' ? undefined : Number(foldDigits(typedAge).replace(/[,٫]/, '.'));
  const text = clean(query.get('text'), longestText);
  const page = Number(query.get('page') ?? '1');
  return {
    ...(Object.fromEntries(chosen) as Partial<Record<Facet, string>>),
    ...(age !== undefined && (age >= 0 && age <= oldest ? { age } : { wrongAge: typedAge })),
    ...(text !== '' && { text }),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

const clean = (typed: string | null, limit: number) =>
  (typed ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);

/** The query of an address that asks for this; empty where it asks for nothing. */
export function askedQuery({ age, wrongAge, text, page, ...chosen }: Asked): string {
  const query = new URLSearchParams();
  for (const facet of facetNames) if (chosen[facet] !== undefined) query.set(facet, chosen[facet]);
  const typedAge = wrongAge ?? age?.toString();
  if (typedAge !== undefined) query.set('age', typedAge);
  if (text !== undefined) query.set('text', text);
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `?${query.toString()}` : '';
}

const valuesOf: Readonly<Record<Facet, (programme: Programme) => readonly string[]>> = {
  stage: ({ stages: own }) => own,
  whom: ({ forWhom }) => forWhom,
  need: ({ needs: own }) => own,
  hub: ({ hubs }) => hubs,
  how: ({ how }) => how,
};

/** Whether a programme is for a child of an age: until the day before the year after its last. */
const isForAge = ({ ages, stages: own }: Programme, age: number) =>
  ages ? age >= ages.fromYears && age < ages.toYears + 1 : own.some((stage) => isInStage(stage, age));

function isInStage(stage: string, age: number): boolean {
  const [from = 0, to = oldest] = stage.split('-').map(Number);
  return age >= from && age <= to;
}

/** An age and a stage that no child has together. */
export const areApart = ({ age, stage }: Asked) => age !== undefined && stage !== undefined && !isInStage(stage, age);

/** Capitals, accents and the two ways of writing some Persian letters make no difference. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/\u200c/g, '')
    .toLowerCase();

/**
 * The programmes that fit all that was asked, and how many would for each choice if only that one were chosen otherwise.
 * @param textOf the words to look in, in the person's language
 */
export function findProgrammes(
  programmes: readonly Programme[],
  asked: Asked,
  textOf: (programme: Programme) => string,
) {
  const wanted = asked.text === undefined ? [] : fold(asked.text).split(' ').filter(Boolean);
  const near = programmes.filter((programme) => {
    if (asked.age !== undefined && !isForAge(programme, asked.age)) return false;
    if (wanted.length === 0) return true;
    const text = fold(textOf(programme));
    return wanted.every((word) => text.includes(word));
  });
  const fits = (programme: Programme, facet: Facet) =>
    asked[facet] === undefined || valuesOf[facet](programme).includes(asked[facet]);
  const found = areApart(asked) ? [] : near.filter((programme) => facetNames.every((facet) => fits(programme, facet)));
  const counts = Object.fromEntries(
    facetNames.map((facet) => {
      const others = near.filter((each) => facetNames.every((other) => other === facet || fits(each, other)));
      const count = (value: string) => others.filter((each) => valuesOf[facet](each).includes(value)).length;
      return [facet, Object.fromEntries(facets[facet].map((value) => [value, count(value)]))];
    }),
  ) as Record<Facet, Record<string, number>>;
  return { found, counts };
}
