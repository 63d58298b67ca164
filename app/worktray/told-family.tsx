import { useTranslation } from '~/i18n/use-translation';
import type { TranscriptEntry } from '~/referrals/transcript';
import { SummaryList } from '~/ui/summary-list';
import { AnswerWords } from './answer-words';

/** The questions of the forms about what the family has been told, and what must be kept from it. */
const fields = [
  'familyTold',
  'notToldWhy',
  'toldCheck',
  'keepFromFamily',
  'staysUnnamed',
  'otherParentMay',
  'otherParent',
];

/** The third agreement, which is none: whether the family knows; and the fourth, which nobody is asked for. */
export function ToldFamily({ entries }: { entries: readonly TranscriptEntry[] }) {
  const { t } = useTranslation('staff-acts');
  const told = entries.filter(({ field }) => fields.includes(field));
  return (
    <SummaryList
      className="staff-dense"
      rows={[
        ...told.map((entry) => ({ key: entry.question.english, value: <AnswerWords entry={entry} /> })),
        ...(told.length === 0 ? [{ key: t('told.heading'), value: t('told.own') }] : []),
        { key: t('told.basis'), value: t('told.publicTask') },
      ]}
    />
  );
}
