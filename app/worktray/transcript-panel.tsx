import { useTranslation } from '~/i18n/use-translation';
import type { TranscriptEntry } from '~/referrals/transcript';
import { TranscriptCards } from './transcript-cards';

interface TranscriptPanelProps {
  entries: readonly TranscriptEntry[];
  /** To be printed: without the questions that were left blank, which would be half the paper. */
  isSheet?: boolean;
}

/** Every question in English as it was asked, beside the answer: choices in English, own words as they were written. */
export function TranscriptPanel({ entries, isSheet = false }: TranscriptPanelProps) {
  const { t } = useTranslation('staff');
  const answered = entries.filter(({ answer }) => answer.typed !== null || answer.words.english.length > 0);
  return (
    <section aria-labelledby="transcript">
      <h2 className="govuk-heading-m" id="transcript">
        {t('referral.transcript.heading')}
      </h2>
      <p className="govuk-body">
        {t('referral.transcript.lead')} {isSheet ? t('staff-acts:sheet.blanks') : null}
      </p>
      <TranscriptCards entries={isSheet ? answered : entries} />
    </section>
  );
}
