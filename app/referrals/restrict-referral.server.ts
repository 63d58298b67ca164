import { cleanText } from '~/journey/clean-text';
import { type ActOutcome, type Order, performAct } from './act.server';
import { hasIssues, missingWords, wordLimits } from './act-words';

interface Restriction extends Order {
  /** True: few may open it from now on (docs/decisions/081); false: all of its trays may again. */
  isRestricted: boolean;
  reason: string;
}

/** Sets the mark that keeps a record to its manager and whoever it is assigned to, or takes it away. */
export function restrictReferral({ isRestricted, reason, ...order }: Restriction): Promise<ActOutcome> {
  return performAct(order, isRestricted ? 'restrict' : 'lift-restriction', async ({ tx, referralId }) => {
    const where = { id: referralId };
    const { flags } = await tx.referral.findUniqueOrThrow({ where, select: { flags: true } });
    if (flags.includes('restricted') === isRestricted)
      return { refused: isRestricted ? 'restricted-already' : 'not-restricted' };
    const issues = missingWords({ reason }, wordLimits.reason);
    if (hasIssues(issues)) return { issues };
    const type = isRestricted ? 'restricted' : 'unrestricted';
    const others = flags.filter((flag) => flag !== 'restricted');
    return {
      events: [{ event: { type, facts: {} }, content: { reason: cleanText(reason) } }],
      also: () => tx.referral.update({ where, data: { flags: isRestricted ? ['restricted', ...others] : others } }),
    };
  });
}
