import type { Programme } from '~/content/kinds/programme';
import { needs, stages } from '~/content/programme-codes';
import type { Incoming, ReadRow, Remark } from './read-service';

/** A live programme with what decides whether an import may change it. */
export interface LiveProgramme {
  programme: Programme;
  origin: string;
  version: number;
  /** The id it has in our own feed. */
  feedId: string;
  /** What it says in English now. */
  said: { name: string; summary: string };
}

export interface PlannedRow {
  id: string;
  data: Programme;
  expected: number;
}

/** What an import would do, each service by name; nothing is ever deleted. */
export interface Plan {
  added: readonly PlannedRow[];
  changed: readonly PlannedRow[];
  same: number;
  /** Staff have edited it: their words stay. */
  keptByStaff: readonly string[];
  /** Sent as not running: what we hold of it stays until staff take it away. */
  notRunning: readonly string[];
  /** Came with an earlier import and is in this feed no more: it stays, for staff to look at. */
  gone: readonly string[];
  /** The same id twice in the feed: the first counts. */
  twice: readonly string[];
  refused: readonly { row: number; remarks: readonly Remark[] }[];
  remarks: readonly { row: number; name: string; remarks: readonly Remark[] }[];
}

interface Held {
  live: readonly LiveProgramme[];
  /** The need that a term of ours stands for. */
  needOf: (term: string) => string | null;
  /** The name of the borough in our own feed. */
  borough: string;
}

/** Matches the rows of a feed, by id, with the programmes we hold. Order: a staff edit, then an import, then our own seed. */
export function planImport(rows: readonly ReadRow[], held: Held): Plan {
  const { live } = held;
  const byFeedId = new Map(live.map((each) => [each.feedId, each]));
  const seen = new Set<string>();
  const plan = {
    ...{ added: [] as PlannedRow[], changed: [] as PlannedRow[], same: 0, keptByStaff: [] as string[] },
    ...{ notRunning: [] as string[], gone: [] as string[], twice: [] as string[] },
    ...{ refused: [] as Plan['refused'][number][], remarks: [] as Plan['remarks'][number][] },
  };
  rows.forEach((read, index) => {
    const row = index + 1;
    if ('refused' in read) return void plan.refused.push({ row, remarks: read.refused });
    const { service, remarks } = read;
    if (seen.has(service.id)) return void plan.twice.push(service.name);
    seen.add(service.id);
    if (remarks.length > 0) plan.remarks.push({ row, name: service.name, remarks });
    const known = byFeedId.get(service.id);
    if (!service.isActive) return void plan.notRunning.push(service.name);
    if (!known) return void plan.added.push({ id: service.id, data: newProgramme(service, held), expected: 0 });
    if (known.origin === 'staff') return void plan.keptByStaff.push(known.said.name);
    const data = known.origin === 'import' ? newProgramme(service, held) : withWords(known, service, held);
    if (inOrder(data) === inOrder(known.programme)) plan.same += 1;
    else plan.changed.push({ id: known.programme.id, data, expected: known.version });
  });
  const imported = live.filter(({ origin, feedId }) => origin === 'import' && !seen.has(feedId));
  return { ...plan, gone: imported.map(({ said }) => said.name) };
}

/** The same text for the same facts: the database keeps them in an order of its own. */
const inOrder = (data: Programme) =>
  JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** A service of somebody else as a kind of help with a door of its own. */
function newProgramme(service: Incoming, { needOf }: Held): Programme {
  const { id, name, description, who, organization, email, url, phone, ages, terms } = service;
  const found = new Set(terms.map(needOf));
  const inStages = ages
    ? stages.filter((stage) => {
        const [from = 0, to = 25] = stage.split('-').map(Number);
        return ages.fromYears < to && ages.toYears >= from;
      })
    : stages;
  return {
    ...{ id, audience: 'family', kind: 'other', stages: inStages.length > 0 ? [...inStages] : [...stages], ages },
    ...{ forWhom: ['whole-family'], needs: needs.filter((need) => found.has(need)), hubs: [], length: null },
    ...{ how: ['own-door'], provider: { name: organization || name, phone, email, url } },
    ...{ mayBePicked: false, needsSafetyQuestion: false, instead: { programmes: [], services: [] }, meanwhile: [] },
    words: { en: { name, summary: description || name, who, what: [], not: '' } },
    lastCheckedOn: null,
  };
}

/** A programme of our own takes over what it is called, what it is and how to reach it; our rules about it stay. */
function withWords(
  { programme, said }: LiveProgramme,
  { name, description, who, organization, email, url, phone }: Incoming,
  { borough }: Held,
): Programme {
  const isSaid = name === said.name && (description || name) === (said.summary || said.name);
  const english = programme.words?.en;
  const written = {
    what: [],
    not: '',
    ...english,
    name,
    summary: description || name,
    who: who || (english?.who ?? ''),
  };
  const provider =
    organization === '' || organization === borough
      ? programme.provider
      : { ...programme.provider, name: organization };
  return {
    ...programme,
    ...(!isSaid && { words: { ...programme.words, en: written } }),
    provider: provider && {
      name: provider.name,
      phone: phone ?? programme.provider?.phone ?? null,
      email: email ?? programme.provider?.email ?? null,
      // the address in our own feed is that of our own page
      url: programme.provider ? programme.provider.url : url,
    },
  };
}
