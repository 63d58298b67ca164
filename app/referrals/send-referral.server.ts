import { randomBytes } from 'node:crypto';
import { buryDraft, findDraft } from '~/drafts/drafts.server';
import { walk } from '~/journey/walk';
import { audit } from '~/platform/audit.server';
import { prisma, type Transaction } from '~/platform/db.server';
import { queue } from '~/platform/jobs.server';
import { prepareReferral, type PreparedReferral, type Sending } from './prepare-referral.server';
import { newReference } from './reference';

export type { Sending };

/** `stale`: the draft has changed since it was read, or is gone; nobody has seen what would be sent. */
export type Sent = { reference: string } | { incomplete: true } | { stale: true };

const tries = 5;

/**
 * Sends a draft, once: however often and from wherever it is pressed, the same reference comes back. All of it is one
 * transaction that begins with the draft and ends with the audit, so two sends wait for each other and never cross.
 */
export async function sendReferral(sending: Sending): Promise<Sent> {
  const { draft, form, context } = sending;
  if (draft.sentReference !== null) return { reference: draft.sentReference };
  const walked = walk(form, draft.content.answers, context);
  if (walked.frontier) return { incomplete: true };
  const prepared = await prepareReferral(sending, walked, newReference(randomBytes(8)));
  for (let left = tries; ; left--) {
    try {
      const isFirst = await prisma.$transaction((tx) => store(tx, sending, prepared));
      return isFirst ? { reference: prepared.referral.reference } : await sentBefore(sending);
    } catch (error) {
      if (left <= 1 || !isReferenceTaken(error)) throw error;
      prepared.referral.reference = newReference(randomBytes(8));
    }
  }
}

async function store(tx: Transaction, { draft, now }: Sending, prepared: PreparedReferral): Promise<boolean> {
  const { referral, messages } = prepared;
  if (!(await buryDraft(tx, draft, referral.reference, now))) return false;
  await tx.recordKey.create({ data: prepared.recordKey });
  await tx.referral.create({ data: referral });
  await tx.trayItem.createMany({ data: prepared.items });
  await tx.referralEvent.createMany({ data: prepared.events });
  await tx.referralChild.createMany({ data: prepared.children });
  await tx.agreement.createMany({ data: prepared.agreements });
  await tx.personIndex.createMany({ data: prepared.index });
  await tx.message.createMany({ data: messages });
  const queued = messages.filter(({ state }) => state === 'queued').map(({ id }) => ({ messageId: id }));
  await queue(tx, 'message', ...queued);
  const facts = { reference: referral.reference, tray: prepared.items[0]?.tray ?? null, items: prepared.items.length };
  await audit(tx, { actor: 'public', action: 'referral-sent', subject: `referral:${referral.id}`, outcome: 'received', facts });
  return true;
}

/** Someone else's turn came first: where they sent it, theirs is the reference. */
async function sentBefore({ draft, now }: Sending): Promise<Sent> {
  const reference = (await findDraft(draft.id, now))?.sentReference;
  return reference ? { reference } : { stale: true };
}

function isReferenceTaken(error: unknown): boolean {
  const { code, meta } = error as { code?: string; meta?: { target?: unknown; modelName?: string } };
  return code === 'P2002' && meta?.modelName === 'Referral';
}
