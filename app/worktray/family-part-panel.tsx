import { useTranslation } from '~/i18n/use-translation';
import type { TranscriptEntry } from '~/referrals/transcript';
import type { EventView } from './event-view';
import { TranscriptCards } from './transcript-cards';
import { languageInWords, timeInWords } from './words';

/** What the family itself said of what a professional had sent: its own part, beside the request and never seen by the sender. */
export function FamilyPartPanel({ events }: { events: readonly EventView[] }) {
  const { t } = useTranslation('staff-together');
  const event = events.find(({ type }) => type === 'family-completed');
  const entries = event?.content?.transcript as readonly TranscriptEntry[] | undefined;
  if (!event || !entries) return null;
  const by = event.content?.by;
  return (
    <section aria-labelledby="family-part">
      <h2 className="govuk-heading-m" id="family-part">
        {t('heading')}
      </h2>
      <p className="govuk-body">
        {t('lead', { when: timeInWords(event.at), language: languageInWords(String(event.facts.language)) })}
      </p>
      {by === 'young-person' || by === 'parent' ? <p className="govuk-body">{t(`by.${by}`)}</p> : null}
      <p className="govuk-body">{t('confidential')}</p>
      <TranscriptCards entries={entries} />
    </section>
  );
}
