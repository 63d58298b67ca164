import { dayInWords } from '~/i18n/format-time';
import { i18nFor } from '~/i18n/i18n.server';
import { londonDay } from '~/i18n/london-day';
import { walk } from '~/journey/walk';
import { isForFamily } from '~/together/family-pages';
import { findTogether } from '~/together/together-facts.server';
import { type CheckCard, checkCards } from './check-cards';
import { findForm } from './index';
import { journeyContext } from './journey-context.server';
import { makeWording } from './make-wording';
import type { FactsOf } from './panel-facts';
import { senderOf, textOf } from './read-answers';

/**
 * What a professional wrote about a family, for the family: the questions in its language, the answers as they were
 * written, and of these only the pages it may see. Null where it may not, or not any more, see any.
 */
export async function writtenFacts(
  referralId: string,
  language: string,
  now: Date,
): Promise<FactsOf<'written'> | null> {
  const sent = await findTogether({ id: referralId });
  const form = findForm(sent?.form);
  if (!sent || !form || sent.whyNot !== null) return null;
  const walked = walk(form, sent.answers, journeyContext(now));
  const shown = { ...walked, path: walked.path.filter(isForFamily) };
  const cards = checkCards(form, shown, makeWording(i18nFor(language), form, undefined));
  const { firstName, lastName } = senderOf(sent.answers);
  const by = [`${firstName} ${lastName}`.trim(), textOf(sent.answers.organisation) ?? ''];
  return {
    panel: 'written',
    by: by.filter((part) => part !== '').join(', '),
    on: dayInWords(londonDay(sent.sentAt), language),
    cards: cards.map(answeredAlone).filter(({ rows }) => rows.length > 0),
  };
}

/** To be read and not changed here; what was left blank says nothing of them. */
const answeredAlone = (card: CheckCard): CheckCard => ({
  ...card,
  rows: card.rows.filter(({ answer }) => answer.length > 0).map((row) => ({ ...row, change: null })),
});
