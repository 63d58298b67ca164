import { lastOfWeek, type Listed } from './activity';
import type { Choices } from './choices';
import { weekday } from './occurrences';

/** What is chosen from a short list, with a count for each. */
export const facets = ['when', 'age', 'day', 'hub', 'price', 'language'] as const;
export type Facet = (typeof facets)[number];

type Values = Readonly<Record<Facet, readonly string[]>>;

// A group's days still to come are made anew when anything of it changes, and go with it through every list.
const known = new WeakMap<readonly string[], Values>();

/** The values of each facet that a group has: worked out once for as long as its days are the same. */
function valuesOf(listed: Listed, today: string, bands: readonly string[]): Values {
  const values = known.get(listed.coming) ?? workOut(listed, today, bands);
  known.set(listed.coming, values);
  return values;
}

function workOut({ session, venue, coming }: Listed, today: string, bands: readonly string[]): Values {
  const { ages, price, languages, when } = session;
  const [next = ''] = coming;
  const days = when.repeats === 'weekly' ? when.days.map(String) : coming.map((on) => String(weekday(on)));
  return {
    when: [...(next === today ? ['today'] : []), ...(next <= lastOfWeek(today) ? ['week'] : [])],
    age: bands.filter((band) => isForAges(band, ages)),
    day: [...new Set(days)],
    hub: [venue.hub],
    price: price === null ? ['free'] : [],
    language: languages,
  };
}

function isForAges(band: string, ages: Listed['session']['ages']): boolean {
  const [from = 0, to = from] = band.split('-').map(Number);
  return ages === null || (ages.fromYears <= to && ages.toYears >= from);
}

/**
 * The groups that all choices fit; and for each facet how many there would be of each of its values, were it chosen
 * with the other choices as they are.
 */
export function narrow(all: readonly Listed[], choices: Choices, today: string, bands: readonly string[]) {
  const counts: Record<Facet, Map<string, number>> = {
    ...{ when: new Map(), age: new Map(), day: new Map(), hub: new Map(), price: new Map(), language: new Map() },
  };
  const fits: Listed[] = [];
  const chosen = facets.flatMap((facet) => {
    const value = choices[facet];
    return value === null ? [] : [{ facet, value }];
  });
  for (const listed of all) {
    const values = valuesOf(listed, today, bands);
    const unfit = chosen.filter(({ facet, value }) => !values[facet].includes(value));
    if (unfit.length === 0) fits.push(listed);
    for (const facet of facets) {
      if (unfit.some((each) => each.facet !== facet)) continue;
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { fits, counts };
}

/**
 * The most like first where something was searched, else the nearest where a place was given; those that are alike stay
 * in the order they came in, which is the soonest first.
 */
export function inOrder(listed: readonly Listed[]): Listed[] {
  const tenth = (number: number | null) => Math.round((number ?? 0) * 10);
  return listed
    .map((each) => ({ each, alike: tenth(each.likeness), far: tenth(each.miles) }))
    .sort((a, b) => b.alike - a.alike || a.far - b.far)
    .map(({ each }) => each);
}

const perPage = 20;

/** A page of a list; the last there is where so many there are not. */
export function pageOf<T>(items: readonly T[], asked: number) {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const page = Math.min(asked, pages);
  return { items: items.slice((page - 1) * perPage, page * perPage), page, pages, total: items.length };
}

/** The groups of the week that begins today, by its days; a day without any is left out. */
export function byDay(all: readonly Listed[], today: string) {
  const days = new Map<string, Listed[]>();
  for (const listed of all)
    for (const on of listed.coming.filter((each) => each <= lastOfWeek(today)))
      days.set(on, [...(days.get(on) ?? []), listed]);
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, listed]) => ({
      on,
      listed: listed.sort((a, b) => (a.session.when.starts < b.session.when.starts ? -1 : 1)),
    }));
}
