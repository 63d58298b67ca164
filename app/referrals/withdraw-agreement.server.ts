import { cleanText } from '~/journey/clean-text';
import { type ActOutcome, type Order, performAct } from './act.server';
import { missingWords, wordLimits } from './act-words';
import { isAgreed } from './agreed.server';
import { contactOf } from './contact-of.server';
import { londonDay } from '~/i18n/london-day';
import { safeWays } from './safe-ways';

interface Withdrawal extends Order {
  purpose: string;
  /** How it was checked with the family: a way they called safe. */
  channel: string;
  /** Who said so, and in what words. */
  words: string;
  isChecked: boolean;
}

/** Records that the family takes an agreement back, once that has been checked with them by a safe way. */
export function withdrawAgreement({ purpose, channel, words, isChecked, ...order }: Withdrawal): Promise<ActOutcome> {
  return performAct(order, 'withdraw', async (scene) => {
    const ways: readonly string[] = safeWays(await contactOf(scene), londonDay(scene.now));
    const issues = {
      ...(purpose !== 'help' && purpose !== 'sharing' && { purpose: 'choose' }),
      ...(!ways.includes(channel) && { channel: channel === '' ? 'choose' : 'not-safe' }),
      ...(!isChecked && { checked: 'not-checked' }),
      ...missingWords({ words }, wordLimits.reason),
    };
    if ((purpose !== 'help' && purpose !== 'sharing') || Object.keys(issues).length > 0) return { issues };
    if (!(await isAgreed(scene, purpose))) return { issues: { purpose: 'not-agreed' } };
    const event = { type: 'agreement-withdrawn', facts: { purpose, channel } } as const;
    return { events: [{ event, content: { text: cleanText(words) } }] };
  });
}
