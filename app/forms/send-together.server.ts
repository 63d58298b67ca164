import { languages } from '~/i18n/i18n.server';
import { recordAgreement } from '~/referrals/agreement-record';
import { rememberWording } from '~/referrals/remember-wording';
import { makeTranscript } from '~/referrals/transcript';
import { type Completed, completeTogether } from '~/together/complete.server';
import { type OpenForm, wordingOf } from './open-form.server';
import { harmOf } from './read-children';
import { contactOf } from './read-contact';

const agreements = [
  { purpose: 'help', page: 'agree-help', field: 'agreesHelp' },
  { purpose: 'sharing', page: 'agree-share', field: 'agreesShare' },
] as const;

/** Sends a family's finished part to the request it belongs to. */
export function sendTogether({ form, draft, walked, language, now }: OpenForm): Promise<Completed> {
  const referralId = draft?.content.together?.referralId;
  if (!draft || referralId === undefined) throw new Error('a part of no request');
  const words = {
    asked: rememberWording(wordingOf(form, walked, language.code)),
    english: rememberWording(wordingOf(form, walked, 'en')),
  };
  const { answers } = walked;
  const by = (['young-person', 'parent'] as const).find((who) => who === answers.whoAsks) ?? null;
  const isLanguageReviewed = languages.find(({ code }) => code === language.code)?.isReviewed ?? false;
  return completeTogether({
    ...{ draft, referralId, by, language: language.code, isLanguageReviewed, now },
    transcript: makeTranscript({ form, walked, typedIn: draft.content.typedIn, ...words }),
    contact: contactOf(answers),
    harm: harmOf(answers),
    wantsInterpreter: answers.interpreter === 'yes' || answers.interpreter === 'bsl',
    agreements: agreements.map(({ purpose, page, field }) => {
      const given = { purpose, page, field, given: answers[field] === 'yes', told: null, by };
      return { purpose, record: recordAgreement(given, form, answers, words, isLanguageReviewed) };
    }),
  });
}
