import { cleanText } from '~/journey/clean-text';
import { type ActOutcome, type Order, performAct } from './act.server';
import { missingWords, wordLimits } from './act-words';
import { openPartners, partners } from './partners';

interface PartnerCheck extends Order {
  /** Asks, or writes down what was answered. */
  isAnswer: boolean;
  partner: string;
  words: string;
}

/** A check with a partner of MASH: what was asked, and later what came back. */
export function checkWithPartner({ isAnswer, partner, words, ...order }: PartnerCheck): Promise<ActOutcome> {
  return performAct(order, 'partner-checks', ({ history }) => {
    const choices: readonly string[] = isAnswer ? openPartners(history) : partners;
    const [forPartner, forWords] = isAnswer ? ['answering', 'answer'] : ['partner', 'question'];
    const issues = {
      ...(!choices.includes(partner) && { [forPartner]: 'choose' }),
      ...missingWords({ [forWords]: words }, wordLimits.note),
    };
    if (Object.keys(issues).length > 0) return { issues };
    const type = isAnswer ? 'partner-answered' : 'partner-asked';
    return { events: [{ event: { type, facts: { partner } }, content: { text: cleanText(words) } }] };
  });
}
