import type { Answers } from '~/journey/answers';
import type { FormDefinition } from '~/journey/form';
import type { Wording } from '~/journey/wording';
import type { AgreementGiven } from './submission';
import { type InBoth, wordsShown } from './transcript';

/** An agreement given or refused, as it can be proven later: by whom, how, and the words that were on the page. */
export interface AgreementRecord {
  given: boolean;
  /** The family itself (which of them, where it was asked), or a professional who says that the family agreed. */
  by: 'sender' | 'young-person' | 'parent' | 'professional';
  how: 'online-form';
  /** Who agreed, when (YYYY-MM-DD) and how, as a professional tells it. */
  told: AgreementGiven['told'];
  /** The language of the words that were shown. */
  language: string;
  words: readonly string[];
  wordsInEnglish: readonly string[];
  /** Nobody qualified has reviewed these words in that language: a worker goes through them again with an interpreter. */
  confirmWithInterpreter: boolean;
}

export function recordAgreement(
  { given, page: pageId, field: fieldId, told, by }: AgreementGiven,
  form: FormDefinition,
  answers: Answers,
  { asked, english }: InBoth<Wording>,
  isLanguageReviewed: boolean,
): AgreementRecord {
  const page = form.pages.find(({ id }) => id === pageId);
  const field = page?.kind === 'question' ? page.fields.find(({ id }) => id === fieldId) : undefined;
  if (page?.kind !== 'question' || !field) throw new Error(`the form ${form.id} has no agreement ${pageId}.${fieldId}`);
  const answer = answers[fieldId];
  const value = typeof answer === 'string' ? answer : '';
  const words = (wording: Wording) => wordsShown(wording, page, field, value);
  return {
    given,
    by: told === null ? (by ?? 'sender') : 'professional',
    how: 'online-form',
    told,
    language: asked.language,
    words: words(asked),
    wordsInEnglish: words(english),
    confirmWithInterpreter: !isLanguageReviewed,
  };
}
