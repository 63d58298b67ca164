import { useTranslation } from 'react-i18next';
import type { TranscriptEntry } from '~/referrals/transcript';
import { SummaryList } from '~/ui/summary-list';
import { groupEntries } from './group-entries';
import { Written } from './written';

/** Every question in English as it was asked, beside the answer: choices in English, own words as they were written. */
export function TranscriptPanel({ entries }: { entries: readonly TranscriptEntry[] }) {
  const { t } = useTranslation('staff');
  return (
    <section aria-labelledby="transcript">
      <h2 className="govuk-heading-m" id="transcript">
        {t('referral.transcript.heading')}
      </h2>
      <p className="govuk-body">{t('referral.transcript.lead')}</p>
      {groupEntries(entries).map(({ title, entries: group }, index) => (
        <SummaryList
          key={index}
          className="staff-dense"
          card={{ title: <bdi>{title}</bdi>, headingLevel: 3 }}
          rows={group.map((entry) => ({
            key: entry.question.english,
            value: <AnswerWords entry={entry} />,
          }))}
        />
      ))}
    </section>
  );
}

/** An answer: a choice in English, own words as they were written. */
export function AnswerWords({ entry: { answer } }: { entry: TranscriptEntry }) {
  const { t } = useTranslation('staff');
  if (answer.typed) return <Written {...answer.typed} isNamed={answer.typed.language !== 'en'} />;
  const lines = answer.words.english;
  if (lines.length === 0) return <span className="govuk-hint">{t('referral.transcript.blank')}</span>;
  if (lines.length === 1) return <bdi>{lines[0]}</bdi>;
  return (
    <ul className="govuk-list">
      {lines.map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}
