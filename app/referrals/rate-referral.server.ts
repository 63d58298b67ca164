import { content } from '~/content/content.server';
import { cleanText } from '~/journey/clean-text';
import { type ActOutcome, type Order, performAct } from './act.server';
import { missingWords, wordLimits } from './act-words';
import { dueForRating } from './clock-changes';
import type { Flag } from './flags';
import { priorities } from './priorities';
import { suggestPriority } from './suggest-priority';

/** Sets red, amber or green, whatever the rule suggests; the time by which it is due can only come sooner by it. */
export function rateReferral(rating: Order & { priority: string; reason: string }): Promise<ActOutcome> {
  const { priority: typed, reason, ...order } = rating;
  return performAct(order, 'mash-rate', async ({ tx, referralId, state, now }) => {
    const priority = priorities.find((each) => each === typed);
    const issues = { ...(!priority && { priority: 'choose' }), ...missingWords({ reason }, wordLimits.reason) };
    if (!priority || Object.keys(issues).length > 0) return { issues };
    const { flags } = await tx.referral.findUniqueOrThrow({ where: { id: referralId }, select: { flags: true } });
    const { workingHours, holidays } = content();
    const dueAt = dueForRating(priority, state.dueAt, now, workingHours.mash, holidays).toISOString();
    const facts = { priority, suggested: suggestPriority(flags as Flag[]), dueAt };
    return { events: [{ event: { type: 'rated', facts }, content: { reason: cleanText(reason) } }] };
  });
}
