import { flags } from '~/referrals/flags';

/** What each part of the filter may be; an order that is not said is the oldest first. */
export const filterValues = {
  status: ['received', 'read', 'in-progress', 'waiting', 'sent-to-ehm', 'closed'],
  priority: ['red', 'amber', 'green'],
  certainty: ['listed', 'likely', 'check'],
  flag: flags,
  assigned: ['me', 'nobody', 'others'],
  when: ['late', 'soon', 'today'],
} as const satisfies Record<string, readonly string[]>;

/** Parts whose values are content: any code is taken, and one that nothing has finds nothing. */
const free = ['language', 'programme'] as const;
export const filterParts = [
  'when',
  'status',
  'priority',
  'assigned',
  'flag',
  'language',
  'programme',
  'certainty',
] as const;
export type FilterPart = (typeof filterParts)[number];

export const sortColumns = ['received', 'due', 'priority', 'status', 'children', 'language'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** What of a tray is shown, and in which order: all of it stands in the address. */
export interface TrayFilter {
  chosen: Readonly<Record<FilterPart, readonly string[]>>;
  sort: SortColumn;
  isDescending: boolean;
  /** From 1. */
  page: number;
}

const code = /^[a-zA-Z0-9-]{1,40}$/;

/** The filter that an address asks for; what is none of its values is left out. */
export function readTrayFilter(query: URLSearchParams): TrayFilter {
  const chosen = Object.fromEntries(
    filterParts.map((part) => {
      const known: readonly string[] | null = isFree(part) ? null : filterValues[part];
      const values = query.getAll(part).filter((value) => known?.includes(value) ?? code.test(value));
      return [part, [...new Set(values)].slice(0, 30)];
    }),
  ) as Record<FilterPart, string[]>;
  const wanted = query.get('sort') ?? '';
  const page = Number.parseInt(query.get('page') ?? '1', 10);
  return {
    chosen,
    sort: sortColumns.find((column) => column === wanted) ?? 'received',
    isDescending: query.get('order') === 'down',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The address's part that asks for a filter again, changed in some of it; empty where it is the usual view. */
export function trayQuery(filter: TrayFilter, change: Partial<TrayFilter> = {}): string {
  const { chosen, sort, isDescending, page } = { ...filter, page: 1, ...change };
  const query = new URLSearchParams(filterParts.flatMap((part) => chosen[part].map((value) => [part, value])));
  if (sort !== 'received') query.set('sort', sort);
  if (isDescending) query.set('order', 'down');
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text && `?${text}`;
}

/** Everything chosen, one by one, with what would be left without it. */
export function chosenOnes(filter: TrayFilter): readonly { part: FilterPart; value: string; without: string }[] {
  return filterParts.flatMap((part) =>
    filter.chosen[part].map((value) => {
      const rest = filter.chosen[part].filter((each) => each !== value);
      return { part, value, without: trayQuery(filter, { chosen: { ...filter.chosen, [part]: rest } }) };
    }),
  );
}

function isFree(part: FilterPart): part is (typeof free)[number] {
  return (free as readonly string[]).includes(part);
}
