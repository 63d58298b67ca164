import { content } from '~/content/content.server';
import { cleanText } from '~/journey/clean-text';
import { type ActOutcome, type Order, performAct } from './act.server';
import { missingWords, wordLimits } from './act-words';
import { queueMessages } from './queue-messages.server';

interface Transfer extends Order {
  to: string;
  reason: string;
}

/** Moves a referral to another tray. Its clock goes on; whoever had it no longer has. */
export function transferReferral({ to, reason, ...order }: Transfer): Promise<ActOutcome> {
  return performAct(order, 'transfer', ({ tx, referralId, state, now }) => {
    const tray = content().trays.find(({ id }) => id === to);
    const place = !tray ? 'choose' : tray.isOff ? 'tray-off' : to === state.tray ? 'same' : null;
    const issues = { ...(place && { to: place }), ...missingWords({ reason }, wordLimits.reason) };
    if (Object.keys(issues).length > 0) return { issues };
    const event = { type: 'transferred', facts: { from: state.tray, to } } as const;
    return {
      events: [{ event, content: { reason: cleanText(reason) } }],
      also: () => queueMessages(tx, { referralId, now, moment: 'arrived', tray: to }),
    };
  });
}
