/** What a list was asked for. */
export interface OrukQuery {
  page: number;
  perPage: number;
  /** Everything that hangs on each. */
  isFull: boolean;
  /** Of a search, in small letters; each must be there. */
  words: readonly string[];
  term?: string;
  taxonomy?: string;
  organization?: string;
  minimumAge?: number;
  maximumAge?: number;
}

const usualPage = 50;
const longestPage = 100;
const longestSearch = 100;
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Reads a query; `wrong` names the parameter that makes no sense. More than 100 a page are 100. Others are let be. */
export function readQuery(query: URLSearchParams): OrukQuery | { wrong: string } {
  const get = (name: string) => query.get(name) ?? undefined;
  const ids = { term: 'taxonomy_term_id', taxonomy: 'taxonomy_id', organization: 'organization_id' } as const;
  const ages = { minimumAge: 'minimum_age', maximumAge: 'maximum_age' } as const;
  const whole = /^[1-9]\d{0,8}$/;
  for (const name of ['page', 'per_page']) if (!whole.test(get(name) ?? '1')) return { wrong: name };
  for (const name of Object.values(ids))
    if (!uuid.test(get(name) ?? '00000000-0000-0000-0000-000000000000')) return { wrong: name };
  for (const name of Object.values(ages)) if (!/^\d{1,3}(\.\d{1,2})?$/.test(get(name) ?? '0')) return { wrong: name };
  const chosen = Object.entries(ids).flatMap(([own, name]) => (get(name) === undefined ? [] : [[own, get(name)]]));
  const numbers = Object.entries(ages).flatMap(([own, name]) =>
    get(name) === undefined ? [] : [[own, Number(get(name))]],
  );
  return {
    page: Number(get('page') ?? 1),
    perPage: Math.min(Number(get('per_page') ?? usualPage), longestPage),
    isFull: get('full') === 'true',
    words: (get('search') ?? '').slice(0, longestSearch).toLowerCase().split(/\s+/).filter(Boolean),
    ...(Object.fromEntries(chosen) as Pick<OrukQuery, 'term' | 'taxonomy' | 'organization'>),
    ...(Object.fromEntries(numbers) as Pick<OrukQuery, 'minimumAge' | 'maximumAge'>),
  };
}
