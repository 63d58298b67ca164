import { readPostcode } from '~/hubs/postcode';

const pattern =
  <T>(form: RegExp, of: (text: string) => T) =>
  (text: string): T | null =>
    form.test(text) ? of(text) : null;
const same = (text: string) => text;

const whole = pattern(/^[1-9]\d{0,8}$/, Number);
const id = pattern(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, same);
const age = pattern(/^\d{1,3}(\.\d{1,2})?$/, Number);
const clock = pattern(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, (text) => text.slice(0, 5));
const metres = pattern(/^[1-9]\d{0,5}(\.\d{1,3})?$/, Number);
const moment = pattern(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?)?$/, same);

/** What each parameter may say, by the names of Open Referral UK; null where it makes no sense. */
const readers = {
  page: whole,
  per_page: whole,
  taxonomy_term_id: id,
  taxonomy_id: id,
  organization_id: id,
  minimum_age: age,
  maximum_age: age,
  day: dayCode,
  start_time: clock,
  end_time: clock,
  /** In metres from the postcode. */
  proximity: metres,
  postcode: (text: string) => ('invalid' in readPostcode(text) ? null : text),
  modified_after: (text: string) => moment(text) && instant(text),
};
type Readers = typeof readers;

/** The filters that were asked for; those that were not are not there. */
export type Filters = {
  readonly [K in Exclude<keyof Readers, 'page' | 'per_page'>]?: NonNullable<ReturnType<Readers[K]>>;
};

/** What a list was asked for. */
export interface OrukQuery {
  page: number;
  perPage: number;
  /** Everything that hangs on each. */
  isFull: boolean;
  /** Of a search, in small letters; each must be there. */
  words: readonly string[];
  filters: Filters;
}

const usualPage = 50;
const longestPage = 100;
const longestSearch = 100;

/** Reads a query; `wrong` names the parameter that makes no sense. More than 100 a page are 100. Others are let be. */
export function readQuery(query: URLSearchParams): OrukQuery | { wrong: string } {
  const read = new Map<string, unknown>();
  for (const [name, reader] of Object.entries(readers)) {
    const text = query.get(name);
    if (text === null) continue;
    const value = reader(text.trim());
    if (value === null) return { wrong: name };
    read.set(name, value);
  }
  if (read.has('proximity') && !read.has('postcode')) return { wrong: 'proximity' };
  const {
    page = 1,
    per_page: perPage = usualPage,
    ...filters
  } = Object.fromEntries(read) as Filters & {
    page?: number;
    per_page?: number;
  };
  return {
    page,
    perPage: Math.min(perPage, longestPage),
    isFull: query.get('full') === 'true',
    words: (query.get('search') ?? '').slice(0, longestSearch).toLowerCase().split(/\s+/).filter(Boolean),
    filters,
  };
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A day as schedules say it (`MO`), or by its English name. */
function dayCode(text: string): string | null {
  const at = dayNames.indexOf(text.toLowerCase());
  return days.find((day) => day === text.toUpperCase()) ?? days[at] ?? null;
}

/** Without an offset it is taken as UTC. */
function instant(text: string): string | null {
  const [day = '', clockTime = '00:00'] = text.split('T');
  const read = new Date(`${day}T${/(Z|[+-]\d\d:\d\d)$/.test(clockTime) ? clockTime : `${clockTime}Z`}`);
  return Number.isNaN(read.getTime()) ? null : read.toISOString();
}
