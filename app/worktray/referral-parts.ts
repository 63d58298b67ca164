import { ageOn } from '~/referrals/age';
import { childRecords } from '~/referrals/child-records';
import { isPassive } from '~/referrals/passive-events';
import type { Holidays, Hours } from '~/referrals/clock';
import { openPartners } from '~/referrals/partners';
import type { Child } from '~/referrals/submission';
import { timeTaken } from '~/referrals/time-taken';
import type { Permissions } from '~/staff/permissions';
import { actsFor } from './acts-for';
import { dueOf } from './due';
import type { EventView } from './event-view';
import type { ChildView, ItemView } from './referral-view';

interface Opened {
  id: string;
  itemId: string | null;
  type: string;
  at: Date;
  actorId: string | null;
  facts: Readonly<Record<string, unknown>>;
  content: Readonly<Record<string, unknown>> | null;
}

interface ItemRow {
  id: string;
  purpose: string;
  tray: string;
  status: string;
  priority: string;
  receivedOn: string;
  dueAt: Date;
  assigneeId: string | null;
  waitingFor: string | null;
  waitingSince: Date | null;
  panelOn: string | null;
  outcome: string | null;
  lateToldAt: Date | null;
}

interface Seen {
  reader: Permissions;
  names: ReadonlyMap<string, string>;
  now: Date;
  hours: (tray: string) => Hours;
  holidays: Holidays;
  isRestricted: boolean;
}

/** Where a referral stands in one tray, with what this reader may do there. */
export function itemView(
  row: ItemRow,
  events: readonly Opened[],
  { reader, names, now, hours, holidays, isRestricted }: Seen,
): ItemView {
  const { purpose, tray, status, priority, receivedOn, waitingFor, panelOn, outcome } = row;
  const own = events.filter(({ itemId }) => itemId === row.id);
  const isAcknowledged = own.some(({ type }) => type === 'mash-acknowledged');
  const seen = events.filter(({ itemId, type }) => (itemId === row.id || itemId === null) && !isPassive(type));
  return {
    ...{ purpose, tray, status, priority, receivedOn, waitingFor, panelOn, outcome },
    ...{ dueAt: row.dueAt.toISOString(), due: dueOf(row.dueAt, now) },
    assignee: row.assigneeId === null ? null : (names.get(row.assigneeId) ?? ''),
    waitingSince: row.waitingSince?.toISOString() ?? null,
    lateToldAt: row.lateToldAt?.toISOString() ?? null,
    time: timeTaken(own, now, hours(tray), holidays),
    partners: openPartners(own),
    acts: actsFor(reader, { ...row, isAcknowledged, isRestricted }),
    version: seen.at(-1)?.id ?? '0',
  };
}

/** The history with names, oldest first. */
export function eventViews(
  events: readonly Opened[],
  items: readonly { id: string; tray: string }[],
  names: ReadonlyMap<string, string>,
): EventView[] {
  const nameOf = (id: unknown) => (typeof id === 'string' ? (names.get(id) ?? null) : null);
  return events.map(({ actorId, at, facts, ...event }) => ({
    ...{ ...event, at: at.toISOString(), by: nameOf(actorId) },
    tray: typeof facts.tray === 'string' ? facts.tray : (items.find(({ id }) => id === event.itemId)?.tray ?? null),
    facts: { ...facts, person: nameOf(facts.assigneeId) },
  }));
}

/** Each child with its age on a day (YYYY-MM-DD) and the last that was recorded of it. */
export function withRecords(
  children: readonly (Child & { otherHub: string | null })[],
  events: readonly Opened[],
  on: string,
): ChildView[] {
  const records = childRecords(events, children.length);
  return records.flatMap((record, index) => {
    const child = children[index];
    return child ? [{ ...child, age: ageOn(child, on), record }] : [];
  });
}
