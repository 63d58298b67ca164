import { randomBytes } from 'node:crypto';
import { keepWithReferral } from '~/attachments/attachments.server';
import { buryDraft } from '~/drafts/bury-draft.server';
import { findDraft } from '~/drafts/drafts.server';
import { audit } from '~/platform/audit.server';
import { insertRows } from '~/platform/insert-rows.server';
import { queue } from '~/platform/jobs.server';
import { inTransaction, type Statements } from '~/platform/transaction.server';
import { prepareReferral, type PreparedReferral, type Sending } from './prepare-referral.server';
import { newReference } from './reference';
import { isAtWork } from './source-code';

export type { Sending };

/** `stale`: the draft has changed since it was read, or is gone; nobody has seen what would be sent. */
export type Sent = { reference: string } | { incomplete: true } | { stale: true };

const tries = 5;
const randomReference = () => newReference(randomBytes(8));

/**
 * Sends a draft, once: however often and from wherever it is pressed, the same reference comes back. All of it is one
 * transaction that begins with the draft and ends with the audit, so two sends wait for each other and never cross.
 */
export async function sendReferral(sending: Sending, nextReference = randomReference): Promise<Sent> {
  const { draft, walked } = sending;
  if (draft.sentReference !== null) return { reference: draft.sentReference };
  if (walked.frontier) return { incomplete: true };
  const prepared = await prepareReferral(sending, nextReference());
  for (let left = tries; ; left--) {
    try {
      const isFirst = await inTransaction((tx) => store(tx, sending, prepared));
      return isFirst ? { reference: prepared.referral.reference } : await sentBefore(sending);
    } catch (error) {
      if (left <= 1 || !isReferenceTaken(error)) throw error;
      prepared.referral.reference = nextReference();
    }
  }
}

async function store(tx: Statements, { draft, now }: Sending, prepared: PreparedReferral): Promise<boolean> {
  const { referral, items, messages, others } = prepared;
  if (!(await buryDraft(tx, draft, referral.reference, now))) return false;
  const queued = messages.filter(({ state }) => state === 'queued').map(({ id }) => ({ messageId: id }));
  await Promise.all([
    insertRows(tx, { referral: [referral], tray_item: items, message: messages, ...others }),
    queue(tx, 'message', ...queued),
  ]);
  // Only someone at work is offered to add documents; what is left from before they said otherwise goes with the draft.
  if (isAtWork(referral)) await keepWithReferral(tx, draft.id, referral.id);
  const facts = { reference: referral.reference, tray: items[0]?.tray ?? null, items: items.length };
  await audit(tx, {
    actor: draft.content.taken ? `staff:${draft.content.taken.staffId}` : 'public',
    action: 'referral-sent',
    subject: `referral:${referral.id}`,
    outcome: 'received',
    facts,
  });
  return true;
}

/** Someone else's turn came first: where they sent it, theirs is the reference. */
async function sentBefore({ draft, now }: Sending): Promise<Sent> {
  const reference = (await findDraft(draft.id, now))?.sentReference;
  return reference ? { reference } : { stale: true };
}

/** 35 random bits are not a promise: the one in the way keeps it, and this one gets another. */
function isReferenceTaken(error: unknown): boolean {
  return error instanceof Error && error.message.includes('referral_reference_key');
}
