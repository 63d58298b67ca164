import { useTranslation } from '~/i18n/use-translation';
import type { EventView } from './event-view';
import { EventDetails } from './event-details';
import { eventTitle, timeInWords } from './words';

interface TimelinePanelProps {
  events: readonly EventView[];
  /** The children's names, by position: what was recorded of a child says whose it is. */
  names: readonly string[];
}

/** Everything that happened to the request, newest first. */
export function TimelinePanel({ events, names }: TimelinePanelProps) {
  const { t } = useTranslation('staff-acts');
  return (
    <section aria-labelledby="events">
      <h2 className="govuk-heading-m" id="events">
        {t('staff:referral.events.heading')}
      </h2>
      <ol className="govuk-list staff-timeline">
        {events.toReversed().map((event) => (
          <li key={event.id}>
            <h3 className="govuk-heading-s">
              {eventTitle(t, { ...event, facts: { tray: event.tray, ...event.facts } })}
              {typeof event.facts.child === 'number' ? (
                <>
                  : <bdi>{names[event.facts.child]}</bdi>
                </>
              ) : null}
            </h3>
            <p className="govuk-hint">
              <time dateTime={event.at}>{timeInWords(event.at)}</time>,{' '}
              {event.by === null
                ? t(`staff:referral.events.${saidBy(event.type)}`)
                : t('staff:referral.events.by', { name: event.by })}
            </p>
            <EventDetails event={event} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Who is behind what no member of staff did. */
function saidBy(type: string): 'sender' | 'family' | 'system' {
  if (type === 'family-completed') return 'family';
  return type.startsWith('sender-') ? 'sender' : 'system';
}
