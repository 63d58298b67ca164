import { DirectionsLink } from '~/finder/directions-link';
import { languageName, listInWords } from '~/i18n/format-list';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { SummaryList } from '~/ui/summary-list';
import { BookingInWords } from './booking-in-words';
import { agesInWords, priceInWords } from './facts-in-words';
import type { OneFacts } from './one-facts.server';
import { useSpeaker } from './use-speaker';
import { WhenInWords } from './when-in-words';

/** When, where, for whom and at what price. */
export function OneSummary({ facts }: { facts: OneFacts }) {
  const speaker = useSpeaker();
  const { t, language } = speaker;
  const { language: page } = useFrameData();
  const { venue, ages, price, booking, languages, access, organiser } = facts;
  const hubName = t(`codes:hub.${venue.hub}`);
  const rows = [
    { key: t('one.when'), value: <WhenInWords facts={facts} /> },
    { key: t('one.where'), value: <Where venue={venue} /> },
    { key: t('one.ages'), value: agesInWords(ages, speaker) },
    { key: t('one.price'), value: priceInWords(price, speaker) },
    { key: t('one.booking'), value: <BookingInWords booking={booking} /> },
    {
      key: t('one.languages'),
      value: listInWords(
        languages.map((code) => languageName(code, language)),
        language,
      ),
    },
    ...(access.length > 0
      ? [{ key: t('one.access'), value: access.map((need) => <p key={need}>{t(`access.${need}`)}</p>) }]
      : []),
    ...(organiser === null ? [] : [{ key: t('one.organiser'), value: <bdi lang="en">{organiser}</bdi> }]),
    {
      key: t('one.hub'),
      value: (
        <a className="govuk-link" href={paths.hub(page.code, venue.hub)}>
          {hubName}
        </a>
      ),
    },
  ];
  return <SummaryList rows={rows} className="app-group-summary" />;
}

function Where({ venue: { name, street, area, postcode, latitude, longitude } }: Pick<OneFacts, 'venue'>) {
  return (
    <>
      <address lang="en">
        {[name, street, `${area} ${postcode}`].map((line) =>
          line === null ? null : (
            <span key={line}>
              <bdi>{line}</bdi>
            </span>
          ),
        )}
      </address>
      <DirectionsLink to={{ latitude, longitude }} name={name ?? street} />
    </>
  );
}
