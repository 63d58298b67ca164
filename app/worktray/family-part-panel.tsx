import { useTranslation } from 'react-i18next';
import type { TranscriptEntry } from '~/referrals/transcript';
import { SummaryList } from '~/ui/summary-list';
import type { EventView } from './event-view';
import { groupEntries } from './group-entries';
import { AnswerWords } from './transcript-panel';
import { languageInWords, timeInWords } from './words';

/** What the family itself said of what a professional had sent: its own part, beside the request and never seen by the sender. */
export function FamilyPartPanel({ events }: { events: readonly EventView[] }) {
  const { t } = useTranslation('staff-together');
  const event = events.find(({ type }) => type === 'family-completed');
  const entries = event?.content?.transcript as readonly TranscriptEntry[] | undefined;
  if (!event || !entries) return null;
  return (
    <section aria-labelledby="family-part">
      <h2 className="govuk-heading-m" id="family-part">
        {t('heading')}
      </h2>
      <p className="govuk-body">
        {t('lead', { when: timeInWords(event.at), language: languageInWords(String(event.facts.language)) })}
      </p>
      <p className="govuk-body">{t('confidential')}</p>
      {groupEntries(entries).map(({ title, entries: group }, index) => (
        <SummaryList
          key={index}
          className="staff-dense"
          card={{ title: <bdi>{title}</bdi>, headingLevel: 3 }}
          rows={group.map((entry) => ({ key: entry.question.english, value: <AnswerWords entry={entry} /> }))}
        />
      ))}
    </section>
  );
}
