import { useTranslation } from '~/i18n/use-translation';
import { clockInWords, weekdayName } from '~/i18n/format-time';
import { groupDays, type OpenDay } from './group-days';

/** "Monday to Thursday, 9am to 5:15pm" in the page's language, a line for each run of days. */
export function OpeningHours({ days }: { days: readonly OpenDay[] }) {
  const { t, i18n } = useTranslation('pages');
  const lines = groupDays(days).map(({ from, to, opens, closes }) => {
    const hours = { opens: clockInWords(opens, i18n.language), closes: clockInWords(closes, i18n.language) };
    const [first, last] = [weekdayName(from, i18n.language), weekdayName(to, i18n.language)];
    return from === to
      ? t('hours.one', { day: first, ...hours })
      : t('hours.range', { from: first, to: last, ...hours });
  });
  return (
    <ul className="govuk-list">
      {[...lines, t('hours.holidays')].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
