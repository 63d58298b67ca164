import { hubIds, type HubId } from '~/hubs/hub';

export const whens = ['today', 'week'] as const;
export const ageBands = ['0', '1-2', '3-4', '5-10', '11-15', '16-25'] as const;
export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
export const distances = ['1', '2', '3', '5'] as const;

/** What was chosen of the list of groups, as the address says it. What an address says wrongly is not chosen. */
export interface Choices {
  /** What to look for, as typed. */
  q: string;
  /** Near where, as typed. */
  postcode: string;
  miles: (typeof distances)[number] | null;
  when: (typeof whens)[number] | null;
  age: (typeof ageBands)[number] | null;
  day: (typeof weekdays)[number] | null;
  hub: HubId | null;
  price: 'free' | null;
  /** BCP 47. */
  language: string | null;
  page: number;
}

const longest = { q: 80, postcode: 60 };
const oneOf = <T extends string>(values: readonly T[], value: string | null) =>
  values.find((each) => each === value) ?? null;

export function readChoices(parameters: URLSearchParams): Choices {
  const text = (name: 'q' | 'postcode') =>
    (parameters.get(name) ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, longest[name]);
  const code = (name: string) => parameters.get(name);
  const page = /^\d{1,9}$/.exec(code('page') ?? '')?.[0];
  return {
    q: text('q'),
    postcode: text('postcode'),
    miles: oneOf(distances, code('miles')),
    when: oneOf(whens, code('when')),
    age: oneOf(ageBands, code('age')),
    day: oneOf(weekdays, code('day')),
    hub: oneOf(hubIds, code('hub')),
    price: oneOf(['free'], code('price')),
    language: /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.exec(code('language') ?? '')?.[0] ?? null,
    page: Math.max(1, Number(page ?? 1)),
  };
}

/** The query of an address that says the same, `?` included; empty where nothing is chosen. */
export function queryOf(choices: Partial<Choices>): string {
  const said = Object.entries(choices).filter(
    ([name, value]) => value !== null && value !== '' && !(name === 'page' && value === 1),
  );
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
  return query && `?${query}`;
}

/** Whether it is the whole list, from its first page. */
export const isPlain = (choices: Choices) => queryOf(choices) === '';
