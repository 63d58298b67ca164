import { Trans } from 'react-i18next';
import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { PhoneLink } from '~/ui/phone-link';
import type { ListFacts } from './list-facts.server';
import { type Listed, withList, withoutItem } from '~/shortlist/shortlist';

interface Props extends ListFacts {
  items: readonly Listed[];
}

/** The things on a list: on the screen to go on from, on paper to take along, with room for notes. */
export function ListSheet({ entries, items, hubs, day, site }: Props) {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  const mine = paths.myList(language.code);
  return (
    <>
      <ol className="app-list">
        {entries.map(({ kind, id, name, summary, ways, reach, href, language: own }) => {
          const marks = own === language.code ? {} : ({ lang: own, dir: 'ltr' } as const);
          return (
            <li key={`${kind}.${id}`}>
              <h2 {...marks}>
                <a className="govuk-link" href={withList(href, items)}>
                  {name}
                </a>
              </h2>
              <p {...marks}>{summary}</p>
              <ul className="app-facts">
                {ways.map((way) => (
                  <li key={way}>{way}</li>
                ))}
                {reach.map((line) => (
                  <li key={line}>
                    <bdi lang="en">{line}</bdi>
                  </li>
                ))}
              </ul>
              <p className="app-print-only">
                <bdi>{`${site}${href}`}</bdi>
              </p>
              <p className="app-print-only app-notes">{t('list.notes')}</p>
              <p className="app-screen-only">
                <a className="govuk-link" rel="nofollow" href={withList(mine, withoutItem(items, { kind, id }))}>
                  {t('list.removeWhat', { name })}
                </a>
              </p>
            </li>
          );
        })}
      </ol>
      <ul className="govuk-list app-print-only">
        {hubs.map(({ id, phone }) => (
          <li key={id}>
            {t(`codes:hub.${id}`)} <PhoneLink number={phone} />
          </li>
        ))}
      </ul>
      <p className="app-print-only">
        <Trans t={t} i18nKey="list.printed" values={{ site, day }} components={{ site: <bdi /> }} />
      </p>
    </>
  );
}
