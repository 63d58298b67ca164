import { z } from 'zod';
import { content } from '~/content/content.server';
import { hubIds } from '~/hubs/hub';
import { prisma } from '~/platform/db.server';
import { type Key, open, unwrap } from '~/platform/seal.server';
import { ageOn } from '~/referrals/age';
import { londonDay } from '~/i18n/london-day';
import { type OpenedEvent, openEvents } from '~/referrals/open-events.server';
import { isMovedPanel, nextPanelDay } from '~/referrals/panel-day';
import type { Child } from '~/referrals/submission';
import type { About } from '~/staff/require-staff.server';
import { noStore } from '~/staff/staff-headers';
import type { PanelEntry } from './panel-list';
import { type Reader, readableBy } from './readable.server';

/** The trays of a hub, for whoever prepares its Panel. Throws a 404 response where there is no such hub. */
export function getPanelTrays(hub: string): About & { subject: string } {
  if (!(hubIds as readonly string[]).includes(hub)) throw new Response(null, { status: 404, headers: noStore });
  return { subject: `panel:${hub}`, trays: [`universal-plus-${hub}`, `early-help-${hub}`] };
}

const day = z.iso.date();

/**
 * What the Panel of a hub sees on a day (YYYY-MM-DD; the coming one where none is given): limited details (P 5.6) of what
 * is marked for it, and what it has decided. Of nothing that this reader may not read. `seen`: whom it tells something of.
 */
export async function getPanel(reader: Reader, hub: string, asked: string | null, now: Date) {
  const { holidays } = content();
  const trays = getPanelTrays(hub).trays;
  const next = nextPanelDay(now, holidays);
  const marked = await prisma.trayItem.findMany({
    where: { tray: { in: [...trays] }, panelOn: { not: null }, referral: readableBy(reader, now) },
    orderBy: [{ panelOn: 'asc' }, { createdAt: 'asc' }],
  });
  const days = [...new Set([next, ...marked.flatMap(({ panelOn }) => panelOn ?? [])])].sort();
  const on = day.safeParse(asked).data ?? next;
  const told = await prisma.referralEvent.findMany({
    where: {
      ...{ type: 'panel-decided', facts: { path: ['panelOn'], equals: on } },
      ...{ item: { tray: { in: [...trays] } }, referral: readableBy(reader, now) },
    },
    orderBy: { id: 'asc' },
  });
  const entry = (referralId: string, itemId: string) => panelEntry(referralId, itemId, on);
  const coming = marked.filter((item) => item.panelOn === on);
  const [entries, decided] = await Promise.all([
    Promise.all(coming.map((item) => entry(item.referralId, item.id))),
    Promise.all(told.map((event) => entry(event.referralId, event.itemId ?? ''))),
  ]);
  const seen = [...new Set([...coming, ...told].map(({ referralId }) => `referral:${referralId}`))];
  return { on, days, isMoved: isMovedPanel(on), entries: present(entries), decided: present(decided), seen };
}

const present = (entries: readonly (PanelEntry | null)[]) => entries.filter((entry) => entry !== null);

async function panelEntry(referralId: string, itemId: string, on: string): Promise<PanelEntry | null> {
  const referral = await prisma.referral.findUniqueOrThrow({
    where: { id: referralId },
    include: { recordKey: true, children: { orderBy: { position: 'asc' } } },
  });
  if (!referral.recordKey) return null;
  const key = await unwrap(referral.recordKey.wrapped);
  const events = (await openEvents(prisma, { referralId, key })).filter((event) => event.itemId === itemId);
  const children = await Promise.all(referral.children.map(({ id, content: sealed }) => childOf(key, id, sealed)));
  const marked = events.findLast(({ type }) => type === 'marked-for-panel');
  const decision = events.findLast(({ type, facts }) => type === 'panel-decided' && facts.panelOn === on);
  return {
    ...{ reference: referral.reference, language: referral.spokenLanguage ?? referral.language },
    children: children.map((child) => ({
      ...{ name: `${child.firstName} ${child.lastName}`.trim(), age: ageOn(child, on), isUnborn: child.dueOn !== null },
    })),
    needs: textOf(marked, 'reason'),
    decision: decision ? { code: String(decision.facts.decision), ...contentOf(decision) } : null,
    markedOn: marked ? londonDay(marked.at) : '',
  };
}

const childOf = async (key: Key, row: string, sealed: string) =>
  (await open(key, { table: 'referral_child', row, field: 'content' }, sealed)) as Child;

const textOf = (event: OpenedEvent | undefined, name: string) => {
  const text = event?.content?.[name];
  return typeof text === 'string' ? text : '';
};

function contentOf(event: OpenedEvent) {
  const agencies = event.content?.agencies;
  return {
    ...{ lead: textOf(event, 'lead'), reason: textOf(event, 'reason') },
    agencies: Array.isArray(agencies) ? agencies.map(String) : [],
  };
}
