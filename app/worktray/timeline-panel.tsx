import { useTranslation } from 'react-i18next';
import type { EventView } from './referral-view';
import { timeInWords } from './words';

/** Everything that happened to the request, newest first. */
export function TimelinePanel({ events }: { events: readonly EventView[] }) {
  const { t } = useTranslation('staff');
  return (
    <section aria-labelledby="events">
      <h2 className="govuk-heading-m" id="events">
        {t('referral.events.heading')}
      </h2>
      <ol className="govuk-list staff-timeline">
        {events.toReversed().map(({ type, at, tray, template, by }, index) => (
          <li key={index}>
            <h3 className="govuk-heading-s">
              {t(`events.${type}`, {
                tray: tray && t(`trays.${tray}`),
                message: template && t(`messages.${template}`),
              })}
            </h3>
            <p className="govuk-hint">
              <time dateTime={at}>{timeInWords(at)}</time>,{' '}
              {by === null ? t('referral.events.system') : t('referral.events.by', { name: by })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
