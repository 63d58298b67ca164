import { useTranslation } from '~/i18n/use-translation';
import type { TranscriptEntry } from '~/referrals/transcript';
import { Written } from './written';

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
