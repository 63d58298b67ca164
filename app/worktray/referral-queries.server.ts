import { content } from '~/content/content.server';
import type { DoorChoice } from '~/drafts/draft-content';
import { prisma } from '~/platform/db.server';
import { type Key, open, unwrap } from '~/platform/seal.server';
import type { AgreementRecord } from '~/referrals/agreement-record';
import { openEvent } from '~/referrals/open-events.server';
import type { Child, ContactProfile } from '~/referrals/submission';
import type { TranscriptEntry } from '~/referrals/transcript';
import type { About } from '~/staff/require-staff.server';
import { namesOfStaff } from '~/staff/staff-members.server';
import { noStore } from '~/staff/staff-headers';
import { contactRules } from './contact-rules';
import { londonDay } from '~/i18n/london-day';
import { eventViews, itemView, withRecords } from './referral-parts';
import { isUndelivered } from './message-states';
import { type Reader, readableBy } from './readable.server';
import type { ReferralView } from './referral-view';

export interface PlaceOfReferral extends About {
  id: string;
  subject: string;
  record: { id: string; isRestricted: boolean; assignees: readonly string[] };
  /** Where staff of these trays may read it: each item that lies there, and whether anyone has read it. */
  items: readonly { id: string; tray: string; status: string }[];
}

/** Where a reference leads. Throws a 404 response where it leads nowhere. */
export async function getPlaceOfReferral(reference: string | null): Promise<PlaceOfReferral> {
  const items = { select: { id: true, tray: true, status: true, assigneeId: true } };
  const select = { id: true, flags: true, items };
  const referral = reference === null ? null : await prisma.referral.findUnique({ where: { reference }, select });
  if (!referral) throw new Response(null, { status: 404, headers: noStore });
  const { id, flags } = referral;
  const assignees = referral.items.flatMap(({ assigneeId }) => assigneeId ?? []);
  return {
    ...{ id, items: referral.items, subject: `referral:${id}`, trays: referral.items.map(({ tray }) => tray) },
    record: { id, isRestricted: flags.includes('restricted'), assignees },
  };
}

/** Everything a referral's page shows, opened; a 404 response is thrown where this person may not read it. Keep it in no cache. */
export async function getReferralView(reader: Reader, id: string, now: Date): Promise<ReferralView> {
  const referral = await prisma.referral.findFirst({
    where: { id, ...readableBy(reader, now) },
    include: {
      recordKey: true,
      items: { orderBy: { purpose: 'desc' } },
      children: { orderBy: { position: 'asc' } },
      agreements: { orderBy: { purpose: 'asc' } },
      messages: { orderBy: { createdAt: 'asc' } },
      events: { orderBy: { id: 'asc' } },
      legalHold: true,
    },
  });
  if (!referral?.recordKey) throw new Response(null, { status: 404, headers: noStore });
  const key = await unwrap(referral.recordKey.wrapped);
  const own = <T>(field: string, sealed: string) => openAt<T>(key, 'referral', id, field, sealed);
  const [contact, transcript, children, agreements, opened, names] = await Promise.all([
    own<ContactProfile>('contact', referral.contact),
    own<readonly TranscriptEntry[]>('transcript', referral.transcript),
    Promise.all(
      referral.children.map(async ({ id: row, content, otherHub }) => ({
        ...(await openAt<Child>(key, 'referral_child', row, 'content', content)),
        otherHub,
      })),
    ),
    Promise.all(
      referral.agreements.map(async ({ id: row, content, purpose, at }) => ({
        ...(await openAt<AgreementRecord>(key, 'agreement', row, 'content', content)),
        purpose,
        at: at.toISOString(),
      })),
    ),
    Promise.all(referral.events.map((event) => openEvent(event, key))),
    namesOfStaff([...referral.events, ...referral.items].flatMap(peopleOf)),
  ]);
  const { reference, kind, language, spokenLanguage, hubCertainty, flags } = referral;
  const { workingHours, holidays } = content();
  const hours = (tray: string) => (tray === 'mash' ? workingHours.mash : workingHours.hub);
  const isRestricted = flags.includes('restricted');
  const seen = { reader, names, now, hours, holidays, isRestricted };
  return {
    ...{ reference, kind, language, spokenLanguage, hubCertainty, flags, contact, transcript, agreements },
    children: withRecords(children, opened, londonDay(now)),
    door: doorOf(referral.events),
    sentAt: referral.sentAt.toISOString(),
    contactRules: contactRules(contact, londonDay(now)),
    isHeld: referral.legalHold !== null,
    items: referral.items.map((item) => itemView(item, opened, seen)),
    messages: referral.messages.map(({ id: message, template, channel, tray, state, createdAt, handledAt }) => ({
      ...{ id: message, template, channel, tray, state },
      at: createdAt.toISOString(),
      isUndelivered: isUndelivered(state) && handledAt === null,
      isHandled: handledAt !== null,
    })),
    events: eventViews(opened, referral.items, names),
  };
}

async function openAt<T>(key: Key, table: string, row: string, field: string, sealed: string): Promise<T> {
  return (await open(key, { table, row, field }, sealed)) as T;
}

/** What the front door suggested is told with the first arrival. */
function doorOf(events: readonly { type: string; facts: unknown }[]): DoorChoice | null {
  const received = events.find(({ type }) => type === 'received')?.facts as { door?: DoorChoice } | undefined;
  return received?.door ?? null;
}

/** Whose names a history and its state mention. */
function peopleOf(row: { actorId?: string | null; assigneeId?: string | null; facts?: unknown }): string[] {
  const { assigneeId } = (row.facts ?? {}) as { assigneeId?: unknown };
  return [row.actorId, row.assigneeId, assigneeId].filter((id) => typeof id === 'string');
}
