import { cleanText } from '~/journey/clean-text';
import { type ActOutcome, type Order, performAct } from './act.server';
import { hasIssues, missingWords, wordLimits } from './act-words';

interface Hold extends Order {
  /** True: nothing of it may be deleted from now on; false: the hold ends. */
  isHeld: boolean;
  reason: string;
}

/** Sets or ends a legal hold. While it stands, the database itself refuses to delete the referral. */
export function holdReferral({ isHeld, reason, ...order }: Hold): Promise<ActOutcome> {
  return performAct(order, 'legal-hold', async ({ tx, referralId, now }) => {
    const standing = await tx.legalHold.findUnique({ where: { referralId } });
    if (Boolean(standing) === isHeld) return { refused: isHeld ? 'held-already' : 'not-held' };
    const issues = missingWords({ reason }, wordLimits.reason);
    if (hasIssues(issues)) return { issues };
    return {
      events: [{ event: { type: isHeld ? 'held' : 'released', facts: {} }, content: { reason: cleanText(reason) } }],
      also: () =>
        isHeld
          ? tx.legalHold.create({ data: { referralId, since: now, staffId: order.staffId } })
          : tx.legalHold.delete({ where: { referralId } }),
    };
  });
}
