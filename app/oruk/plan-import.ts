import type { Programme } from '~/content/kinds/programme';
import { newProgramme, withWords } from './imported-programme';
import type { ReadRow, Remark } from './read-service';

/** A live programme with what decides whether an import may change it. */
export interface LiveProgramme {
  programme: Programme;
  origin: string;
  version: number;
  /** It came with the product: our rules about it stay, whatever a feed says. */
  isOurs: boolean;
  /** Staff have taken it off the site. */
  isRetired: boolean;
  /** What an import proposed for it and staff left. */
  left: Programme | null;
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
  /** Staff have edited it: their words stay, and what the feed says waits beside them for a person. */
  proposed: readonly PlannedRow[];
  /** Staff have edited it, and have left what the feed says once before. */
  keptByStaff: readonly string[];
  /** Staff have taken it off the site: it stays off. */
  retired: readonly string[];
  /** Sent as not running: what we hold of it stays until staff take it away. */
  notRunning: readonly string[];
  /** Came with an earlier import and is in this feed no more: it stays, for staff to look at. */
  gone: readonly string[];
  /** The same id twice in the feed: the first counts. */
  twice: readonly string[];
  refused: readonly { row: number; remarks: readonly Remark[] }[];
  remarks: readonly { row: number; name: string; remarks: readonly Remark[] }[];
}

export interface Held {
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
    ...{ proposed: [] as PlannedRow[], retired: [] as string[] },
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
    if (known.isRetired) return void plan.retired.push(known.said.name);
    const data = known.isOurs ? withWords(known, service, held) : newProgramme(service, held);
    const planned = { id: known.programme.id, data, expected: known.version };
    if (isSame(data, known.programme)) plan.same += 1;
    else if (known.origin !== 'staff') plan.changed.push(planned);
    else if (known.left && isSame(data, known.left)) plan.keptByStaff.push(known.said.name);
    else plan.proposed.push(planned);
  });
  const imported = live.filter(
    ({ origin, isRetired, feedId }) => origin === 'import' && !isRetired && !seen.has(feedId),
  );
  return { ...plan, gone: imported.map(({ said }) => said.name) };
}

const isSame = (one: Programme, other: Programme) => inOrder(one) === inOrder(other);

/** The same text for the same facts: the database keeps them in an order of its own. */
const inOrder = (data: Programme) =>
  JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
