import type { FormDefinition, Location, Walk } from '~/journey/form';
import { summary } from '~/journey/summary';
import { answerWords, isCode, isTyped, questionWords, type Wording } from '~/journey/wording';
import { cardTitle } from '~/referrals/transcript';

export interface CheckRow {
  question: string;
  /** A line each; none where it was left blank. */
  answer: readonly string[];
  /** The person's own words: their direction is their own. */
  isTyped: boolean;
  /** A number or a code, which is read from left to right in any language. */
  isCode: boolean;
  /** Where to change it; null for a follow-up, which is changed with the question it belongs to. */
  change: Location | null;
}

export interface CheckCard {
  key: string;
  title: string;
  rows: readonly CheckRow[];
}

/** Everything that will be sent, in words, in the order it was asked. */
export function checkCards(form: FormDefinition, walked: Walk, wording: Wording): readonly CheckCard[] {
  return summary(form, walked).map((card, index) => ({
    key: `${card.section}-${String(index)}`,
    title: cardTitle(wording, card),
    rows: card.rows.flatMap(({ location, page, field, answer, revealed }) =>
      [{ field, answer }, ...revealed].map((each, position) => ({
        question: questionWords(wording, page, each.field),
        answer: answerWords(wording, page, each.field, each.answer),
        isTyped: isTyped(each.field),
        isCode: isCode(each.field),
        change: position === 0 ? location : null,
      })),
    ),
  }));
}
