import { changeContent } from '~/content/content-changes.server';
import { content, refreshContent } from '~/content/content.server';
import { kinds } from '~/content/kinds';
import { hubIds, type HubId } from '~/hubs/hub';
import { i18nFor } from '~/i18n/i18n.server';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { londonDay } from '~/i18n/london-day';
import { programmeWords } from './programme-words';
import type { ProgrammeWait } from './programme-wait';

const kind = 'waiting-time';
const idOf = (programme: string, hub: HubId) => `${programme}.${hub}`;

/** The programmes of a hub that one waits for, with what was last said and the version of that; 0 where nothing was. */
export async function waitingAt(hub: HubId) {
  const rows = await prisma.contentItem.findMany({ where: { kind, approval: 'live' } });
  const said = new Map(
    rows.flatMap(({ data, version }) => {
      const read = kinds[kind].safeParse(data);
      return read.success ? [[read.data.id, { ...read.data, version }] as const] : [];
    }),
  );
  const english = i18nFor('en');
  return content()
    .programmes.filter(
      ({ audience, hubs, how }) => audience === 'family' && hubs.includes(hub) && !how.includes('own-door'),
    )
    .map((programme) => {
      const { weeks = null, changedOn = null, version = 0 } = said.get(idOf(programme.id, hub)) ?? {};
      const { name } = programmeWords(english, programme, 'en');
      return { id: programme.id, name, weeks, changedOn, version };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

export interface NewWaiting {
  programme: string;
  hub: HubId;
  weeks: number | null;
  /** The version that the person saw. */
  expected: number;
  staffId: string;
  now: Date;
}

/** Says how long one waits, in every process at once. Throws `StaleContent` where somebody said so meanwhile. */
export async function setWaiting({ programme, hub, weeks, expected, staffId, now }: NewWaiting) {
  const id = idOf(programme, hub);
  const actor = `staff:${staffId}`;
  const data = { id, programme, hub, weeks, changedOn: londonDay(now) };
  await prisma.$transaction(async (tx) => {
    const row = { kind, id, expected, state: { data, origin: 'staff' } } as const;
    await changeContent(tx, { act: 'correct', actor, reason: null }, [row], now);
    const entry = { actor, action: 'set-waiting-time', subject: `waiting:${id}`, outcome: 'done' };
    await audit(tx, { ...entry, facts: { weeks } });
  });
  await refreshContent();
}

/** What is known of the wait for a programme, by hub from west to south. */
export function waitsFor(programme: string) {
  const known = content().waitingTimes.filter((each) => each.programme === programme && each.weeks !== null);
  return known.toSorted((a, b) => hubIds.indexOf(a.hub) - hubIds.indexOf(b.hub));
}

/** For the form: the programmes one waits for at a hub, or at any where the hub is not known. */
export function waitsToShow(hub: unknown): readonly ProgrammeWait[] {
  const { waitingTimes, programmes } = content();
  const near = waitingTimes.filter((each) => (each.weeks ?? 0) > 0 && (typeof hub !== 'string' || each.hub === hub));
  return near.flatMap(({ programme: id, hub: at, weeks }) => {
    const programme = programmes.find((each) => each.id === id);
    if (!programme?.mayBePicked || weeks === null) return [];
    const { audience, words } = programme;
    return [{ programme: { id, audience, ...(words && { words }) }, hub: at, weeks }];
  });
}
