import { z } from 'zod';
import { cleanLine } from '~/journey/clean-text';
import { plainText } from './plain-text';

/** A service of a feed, as far as we take it over: cleaned and cut. */
export interface Incoming {
  id: string;
  name: string;
  description: string;
  who: string;
  organization: string;
  email: string | null;
  url: string | null;
  phone: string | null;
  ages: { fromYears: number; toYears: number } | null;
  /** Ids of the terms it is sorted by, ours or not. */
  terms: readonly string[];
  /** Its own word for whether it runs. */
  isActive: boolean;
}

/** What was wrong with a row, or left out of it: a field and a code. */
export interface Remark {
  field: string;
  code: 'missing' | 'not-understood' | 'cut' | 'cleaned';
}

export type ReadRow = { service: Incoming; remarks: readonly Remark[] } | { refused: readonly Remark[] };

const limits = { name: 200, text: 1500, organization: 200 };
const uuid = z.uuid();
const link = z.httpUrl().max(500);
const mail = z.email().max(200);
const years = z.number().min(0).max(25);
const row = z.record(z.string(), z.unknown());

/** Reads one row, whatever it is. Without an id and a name it is refused; what else is wrong is left out and said. */
export function readService(given: unknown): ReadRow {
  const read = row.safeParse(given);
  if (!read.success) return { refused: [{ field: 'row', code: 'not-understood' }] };
  const fields = read.data;
  const remarks: Remark[] = [];
  const text = (field: string, value: unknown, limit: number) => {
    if (value === undefined || value === null || value === '') return '';
    if (typeof value !== 'string') {
      remarks.push({ field, code: 'not-understood' });
      return '';
    }
    const clean = plainText(value, limit);
    if (clean.isChanged) remarks.push({ field, code: clean.isCut ? 'cut' : 'cleaned' });
    return clean.text;
  };
  const line = (field: string, value: unknown, limit: number) => cleanLine(text(field, value, limit));
  const take = <T>(field: string, value: unknown, schema: z.ZodType<T>): T | null => {
    if (value === undefined || value === null || value === '') return null;
    const taken = schema.safeParse(value);
    if (!taken.success) remarks.push({ field, code: 'not-understood' });
    return taken.data ?? null;
  };
  const id = uuid.safeParse(typeof fields.id === 'string' ? fields.id.toLowerCase() : fields.id);
  const name = line('name', fields.name, limits.name);
  if (!id.success) return { refused: [{ field: 'id', code: fields.id === undefined ? 'missing' : 'not-understood' }] };
  if (name === '') return { refused: [{ field: 'name', code: 'missing' }] };
  const organization = row.safeParse(fields.organization).data ?? {};
  const [from, to] = [
    take('minimum_age', fields.minimum_age, z.number().min(0)),
    take('maximum_age', fields.maximum_age, z.number().min(0)),
  ];
  const service: Incoming = {
    ...{ id: id.data, name },
    description: text('description', fields.description, limits.text),
    who: text('eligibility_description', fields.eligibility_description, limits.text),
    organization: line('organization', organization.name, limits.organization),
    email: take('email', fields.email, mail),
    url: take('url', fields.url, link) ?? take('website', organization.website, link),
    phone: phoneIn(fields),
    ages: agesOf(from, to),
    terms: termsIn(fields.attributes),
    isActive: fields.status === undefined || fields.status === 'active',
  };
  return { service, remarks };
}

/** Grown-ups' limits say nothing here: a service for 18 to 100 is for no child; one for 0 to 100 is for all. */
function agesOf(from: number | null, to: number | null): Incoming['ages'] {
  if (from === null && to === null) return null;
  const ages = { fromYears: from ?? 0, toYears: Math.min(to ?? 25, 25) };
  return years.safeParse(ages.fromYears).success && ages.fromYears <= ages.toYears ? ages : null;
}

function phoneIn({ contacts, phones }: Readonly<Record<string, unknown>>): string | null {
  const lists = [phones, ...firstOf(contacts, 5).map((each) => row.safeParse(each).data?.phones)];
  const numbers = lists.flatMap((list) => firstOf(list, 5));
  const found = numbers.map((each) => row.safeParse(each).data?.number).find((number) => typeof number === 'string');
  return typeof found === 'string' && /^[+()\d][\d\s()-]{4,24}$/.test(found.trim()) ? found.trim() : null;
}

const firstOf = (list: unknown, most: number): readonly unknown[] =>
  Array.isArray(list) ? (list as readonly unknown[]).slice(0, most) : [];

function termsIn(attributes: unknown): readonly string[] {
  return firstOf(attributes, 100).flatMap((each) => {
    const attribute = row.safeParse(each).data ?? {};
    const id = attribute.taxonomy_term_id ?? row.safeParse(attribute.taxonomy_term).data?.id;
    return uuid.safeParse(id).success ? [id as string] : [];
  });
}
