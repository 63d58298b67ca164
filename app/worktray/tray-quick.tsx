import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { type FilterPart, type TrayFilter, trayQuery } from './tray-filter';
import { useFilterWords } from './use-filter-words';

const choices: readonly (readonly [part: FilterPart, value: string])[] = [
  ['assigned', 'me'],
  ['assigned', 'nobody'],
  ['when', 'late'],
  ['when', 'soon'],
  ['when', 'today'],
];

/** What a tray is most often narrowed to, one press away: each alone, in the order that is chosen. */
export function TrayQuick({ tray, filter }: { tray: string; filter: TrayFilter }) {
  const { t } = useTranslation('staff-trays');
  const wordsOf = useFilterWords();
  const none = Object.fromEntries(
    Object.keys(filter.chosen).map((part) => [part, []]),
  ) as unknown as TrayFilter['chosen'];
  const now = trayQuery(filter);
  const links = [
    { text: t('quick.all'), query: trayQuery(filter, { chosen: none }) },
    ...choices.map(([part, value]) => ({
      text: `${part === 'assigned' ? `${t('parts.assigned')}: ` : ''}${wordsOf(part, value)}`,
      query: trayQuery(filter, { chosen: { ...none, [part]: [value] } }),
    })),
  ];
  return (
    <nav aria-label={t('quick.label')}>
      <ul className="staff-quick">
        {links.map(({ text, query }) => (
          <li key={text}>
            <a className="govuk-link" href={paths.staff.tray(tray, query)} aria-current={query === now || undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
