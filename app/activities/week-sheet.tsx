import { Trans } from 'react-i18next';
import { clockInWords, dayInWords } from '~/i18n/format-time';
import { numberInWords } from '~/i18n/format-number';
import { useFrameData } from '~/i18n/use-frame-data';
import { PhoneLink } from '~/ui/phone-link';
import { ExampleMark, ownLanguage } from './example-mark';
import { agesInWords, dayOfWeekInWords, priceInWords } from './facts-in-words';
import type { CardFacts } from './list-facts.server';
import { VenueName } from './venue-name';
import { useSpeaker } from './use-speaker';
import type { WeekFacts } from './week-facts.server';

/** A hub's week on paper: one table, day by day, on as few sheets of A4 as it takes. */
export function WeekSheet({ week, phone, address }: { week: WeekFacts; phone: string; address: string }) {
  const { t, language } = useSpeaker();
  const { today, days, rest } = week;
  const heads = ['time', 'group', 'where', 'for'] as const;
  return (
    <div className="app-sheet">
      {days.length === 0 ? <p>{t('week.none')}</p> : null}
      {days.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`sheet.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          {days.map(({ on, items }) => (
            <tbody key={on}>
              <tr className="app-sheet__day">
                <th colSpan={heads.length} scope="rowgroup">
                  {dayOfWeekInWords(on, language)}
                  {on === today ? ` (${t('week.today')})` : ''}
                </th>
              </tr>
              {items.map((facts) => (
                <Row key={facts.id} facts={facts} />
              ))}
            </tbody>
          ))}
        </table>
      )}
      {rest > 0 ? <p>{t('sheet.rest', { count: rest, number: numberInWords(rest, language) })}</p> : null}
      {days.some(({ items }) => items.some(({ isExample }) => isExample)) ? <p>{t('example.list')}</p> : null}
      <p>
        <Trans t={t} i18nKey="sheet.ring" values={{ phone }} components={{ phone: <PhoneLink /> }} />
      </p>
      <p>
        {t('sheet.made', { day: dayInWords(today, language) })} <bdi>{t('sheet.web', { address })}</bdi>
      </p>
    </div>
  );
}

function Row({ facts }: { facts: CardFacts }) {
  const speaker = useSpeaker();
  const { t, language } = speaker;
  const { language: page } = useFrameData();
  const { title, lang, isExample, starts, ends, venue, ages, price, isBooked } = facts;
  return (
    <tr>
      <td>{t('one.times', { starts: clockInWords(starts, language), ends: clockInWords(ends, language) })}</td>
      <th scope="row">
        <span {...ownLanguage(lang, page)}>{title}</span>
        {isExample ? <ExampleMark /> : null}
      </th>
      <td>
        <VenueName venue={venue} />
      </td>
      <td>
        {[agesInWords(ages, speaker), priceInWords(price, speaker), ...(isBooked ? [t('booking.needed')] : [])].join(
          ' · ',
        )}
      </td>
    </tr>
  );
}
