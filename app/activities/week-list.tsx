import type { HubId } from '~/hubs/hub';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { TextLink } from '~/ui/text-link';
import { ActivityCard } from './activity-card';
import { queryOf } from './choices';
import { dayOfWeekInWords } from './facts-in-words';
import { useSpeaker } from './use-speaker';
import type { WeekFacts } from './week-facts.server';

/** On a hub's page: what is on in the week that begins today, today's first and marked. */
export function WeekList({ hub, week }: { hub: HubId; week: WeekFacts }) {
  const { t, language } = useSpeaker();
  const { language: page } = useFrameData();
  const { today, until, days } = week;
  const day = (on: string) => dayOfWeekInWords(on, language);
  const hasExample = days.some(({ items }) => items.some(({ isExample }) => isExample));
  return (
    <section aria-labelledby="week">
      <h2 id="week">{t('week.title')}</h2>
      <p>{days.length === 0 ? t('week.none') : t('week.text', { from: day(today), until: day(until) })}</p>
      {hasExample ? <p className="govuk-hint">{t('example.list')}</p> : null}
      {days.map(({ on, items }) => (
        <div key={on} className={on === today ? 'app-day app-day--today' : 'app-day'}>
          <h3>
            {on === today ? <strong className="app-example app-today">{t('week.today')}</strong> : null} {day(on)}
          </h3>
          <ol className="app-groups">
            {items.map((facts) => (
              <ActivityCard key={facts.id} facts={facts} level={4} hasDay={false} />
            ))}
          </ol>
        </div>
      ))}
      <ul className="govuk-list">
        <li>
          <TextLink href={paths.activities(page.code) + queryOf({ hub })}>{t('week.all')}</TextLink>
        </li>
        <li>
          <TextLink href={paths.hubWeek(page.code, hub)}>{t('week.print')}</TextLink>
        </li>
        <li>
          <TextLink href={paths.hubCalendar(page.code, hub)}>{t('week.calendar')}</TextLink>
        </li>
      </ul>
    </section>
  );
}
