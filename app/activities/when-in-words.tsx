import { clockInWords, dayInWords, weekdayName } from '~/i18n/format-time';
import { listInWords } from '~/i18n/format-list';
import { dayOfWeekInWords } from './facts-in-words';
import type { OneFacts } from './one-facts.server';
import { useSpeaker } from './use-speaker';

/** On which days and at what times, between which dates, which days it is left out, and the next dates. */
export function WhenInWords({ facts: { when, next, not, today } }: { facts: OneFacts }) {
  const { t, language } = useSpeaker();
  const times = { starts: clockInWords(when.starts, language), ends: clockInWords(when.ends, language) };
  const day = (on: string) => dayOfWeekInWords(on, language);
  return (
    <>
      {when.repeats === 'weekly' ? (
        <>
          <p>
            {t('one.weekly', {
              ...times,
              days: listInWords(
                when.days.map((each) => weekdayName(each, language)),
                language,
              ),
            })}
          </p>
          <p>{t('one.between', { from: dayInWords(when.from, language), until: dayInWords(when.until, language) })}</p>
        </>
      ) : (
        <p>{t('one.times', times)}</p>
      )}
      {not.length > 0 ? <p>{t('one.not', { days: listInWords(not.map(day), language) })}</p> : null}
      <p>{t('one.next')}:</p>
      <ul className="govuk-list govuk-list--bullet">
        {next.map((on) => (
          <li key={on}>{on === today ? <strong>{t('one.today')}</strong> : day(on)}</li>
        ))}
      </ul>
    </>
  );
}
