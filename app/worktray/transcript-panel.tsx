import { useTranslation } from 'react-i18next';
import type { TranscriptEntry } from '~/referrals/transcript';
import { TranscriptCards } from './transcript-cards';

/** Every question in English as it was asked, beside the answer: choices in English, own words as they were written. */
export function TranscriptPanel({ entries }: { entries: readonly TranscriptEntry[] }) {
  const { t } = useTranslation('staff');
  return (
    <section aria-labelledby="transcript">
      <h2 className="govuk-heading-m" id="transcript">
        {t('referral.transcript.heading')}
      </h2>
      <p className="govuk-body">{t('referral.transcript.lead')}</p>
      <TranscriptCards entries={entries} />
    </section>
  );
}
