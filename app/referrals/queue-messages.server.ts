import { randomUUID } from 'node:crypto';
import { content } from '~/content/content.server';
import type { Transaction } from '~/platform/db.server';
import { settings } from '~/platform/env.server';
import { queue } from '~/platform/jobs.server';
import { type Key, open, seal, unwrap } from '~/platform/seal.server';
import { londonDay } from '~/i18n/london-day';
import type { FamilyReason } from './may-tell-family';
import { type PlannedMessage, planMoment, type Told, toTray } from './message-plan';
import { messageTemplates, type Topic } from './message-templates';
import type { ContactProfile, Submission } from './submission';

export type Happened =
  | { moment: 'read' | 'passed-on' | 'decided' }
  /** With an approved text: `topics` of message-templates. */
  | { moment: 'asked-for-more'; topic: Topic }
  /** To a tray or its managers: one of `trayTemplates`. */
  | { moment: keyof typeof trayTemplates; tray: string };

/** What a tray is told: something in it is late, was opened by breaking the glass, was moved there, added to or stepped up. */
const trayTemplates = {
  late: 'manager-late',
  'broken-open': 'manager-break-glass',
  arrived: 'hub-new-referral',
  'added-to': 'hub-added-to',
  'stepped-up': 'manager-harm-alert',
} as const;

export interface Queued {
  templates: readonly string[];
  /** Why the family was not told by the software, where it is theirs to hear; null else. */
  withheld: FamilyReason | null;
}

/**
 * Tells those outside what happened to a request: plans, seals and queues the messages inside the caller's transaction.
 * Call it before `audit`, which comes last. Whether a person may be reached is asked here and again at the sending.
 */
export async function queueMessages(
  tx: Transaction,
  { referralId, now, ...happened }: Happened & { referralId: string; now: Date },
): Promise<Queued> {
  if ('tray' in happened) {
    const planned = [toTray(trayTemplates[happened.moment], happened.tray)];
    return { templates: await store(tx, { referralId, now, planned }), withheld: null };
  }
  const found = await findTold(tx, referralId);
  // Shredded: nobody can know whom to tell.
  if (!found) return { templates: [], withheld: null };
  const { told, key, language } = found;
  const { planned, withheld } = planMoment(happened.moment, told, {
    today: londonDay(now),
    hasTexts: settings.notify !== undefined,
  });
  const topic = happened.moment === 'asked-for-more' ? happened.topic : null;
  return { templates: await store(tx, { referralId, now, planned, topic, key, language }), withheld };
}

async function findTold(tx: Transaction, id: string): Promise<{ told: Told; key: Key; language: string } | null> {
  const { recordKey, items, messages, ...referral } = await tx.referral.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ kind: true, sourceCode: true, language: true, contact: true, recordKey: { select: { wrapped: true } } },
      items: { select: { tray: true } },
      messages: { select: { id: true, template: true, recipient: true } },
    },
  });
  if (!recordKey) return null;
  const key = await unwrap(recordKey.wrapped);
  // A professional is written to where the receipt went.
  const receipt = messages.find(({ template }) => template === 'sender-received');
  const senderEmail = receipt?.recipient
    ? String(await open(key, { table: 'message', row: receipt.id, field: 'recipient' }, receipt.recipient))
    : null;
  const profile = (await open(
    key,
    { table: 'referral', row: id, field: 'contact' },
    referral.contact,
  )) as ContactProfile;
  const told = {
    ...{ kind: referral.kind as Submission['kind'], trays: items.map(({ tray }) => tray), profile, senderEmail },
    isFromFamily: ['1A', '1C'].includes(referral.sourceCode),
    templates: messages.map(({ template }) => template),
  };
  return { told, key, language: referral.language };
}

interface Storing {
  referralId: string;
  now: Date;
  planned: readonly PlannedMessage[];
  topic?: Topic | null;
  key?: Key;
  language?: string;
}

async function store(tx: Transaction, { planned, ...storing }: Storing): Promise<string[]> {
  const rows = await Promise.all(planned.map((message) => messageRow(message, storing)));
  if (rows.length === 0) return [];
  await tx.message.createMany({ data: rows });
  const queued = rows.filter(({ state }) => state === 'queued').map(({ id }) => ({ messageId: id }));
  if (queued.length > 0) await queue(tx, 'message', ...queued);
  return rows.map(({ template }) => template);
}

/**
 * A message's row, its recipient sealed. A tray without a mailbox makes one that staff see and nobody sends; who manages the
 * tray is asked when it is sent.
 */
export async function messageRow(
  { template, channel, tray, recipient }: PlannedMessage,
  { referralId, now, topic = null, key, language = 'en' }: Omit<Storing, 'planned'>,
) {
  const id = randomUUID();
  const isToMailbox = messageTemplates[template].to === 'tray';
  const isNobodyTold = isToMailbox && !content().trays.some((each) => each.id === tray && each.mailbox !== '');
  return {
    ...{ id, referralId, template, channel, tray, topic, createdAt: now },
    // Trays and professionals read English.
    language: template.startsWith('family-') ? language : 'en',
    recipient:
      recipient !== null && key ? await seal(key, { table: 'message', row: id, field: 'recipient' }, recipient) : null,
    state: isNobodyTold ? 'no-address' : 'queued',
  };
}
