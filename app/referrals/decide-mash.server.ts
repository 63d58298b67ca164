import { createHash } from 'node:crypto';
import { content } from '~/content/content.server';
import { type ActOutcome, type Decided, type Order, performAct } from './act.server';
import { clockFor } from './clock';
import type { MashOutcome } from './item-events';
import { decisionContent, findDecisionIssues, trayOf, type TypedDecision } from './mash-decision';
import { queueMessages } from './queue-messages.server';

/**
 * What MASH decides: by whom and why. A hub's tray meets it as new, with the hub's clock from now; social care gets it
 * against a receipt, with a digest of what was handed over in the audit's chain.
 */
export function decideMash({ decision, ...order }: Order & { decision: TypedDecision }): Promise<ActOutcome> {
  return performAct(order, 'mash-decide', async ({ tx, referralId, now }) => {
    const { trays, workingHours, holidays } = content();
    const traysOn = trays.filter(({ isOff }) => !isOff).map(({ id }) => id);
    const issues = findDecisionIssues(decision, traysOn);
    if (Object.keys(issues).length > 0) return { issues };
    const outcome = decision.outcome as MashOutcome;
    const told = decisionContent(decision);
    const tray = trayOf(outcome, decision.hub);
    const dueAt = tray === null ? null : clockFor(now, workingHours.hub, holidays).dueAt.toISOString();
    const events: Decided['events'][number][] = [];
    const facts: Record<string, string> = { outcome };
    if (outcome === 'social-care') {
      const { transcript } = await tx.referral.findUniqueOrThrow({
        where: { id: referralId },
        select: { transcript: true },
      });
      const digest = createHash('sha256').update(transcript).digest('hex');
      facts.digest = digest;
      events.push({ event: { type: 'passed-on', facts: { to: 'social-care', digest } }, content: told });
    }
    if (outcome === 'linked') {
      const system = decision.system === 'lcs' ? 'lcs' : 'ehm';
      events.push({ event: { type: 'linked', facts: { system } }, content: told });
    }
    events.push({ event: { type: 'mash-decided', facts: { outcome, tray, dueAt } }, content: told });
    const moment = tray !== null || outcome === 'social-care' ? 'passed-on' : 'decided';
    const also = async () => {
      if (tray !== null) await queueMessages(tx, { referralId, now, moment: 'arrived', tray });
      await queueMessages(tx, { referralId, now, moment });
    };
    return { events, facts, also };
  });
}
