import { json, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { groupsLinks } from '~/activities/groups-links';
import { ownLanguage } from '~/activities/example-mark';
import { oneFacts, type OneFacts } from '~/activities/one-facts.server';
import { OneSummary } from '~/activities/one-summary';
import { queryOf } from '~/activities/choices';
import { useSpeaker } from '~/activities/use-speaker';
import { requireLanguage } from '~/i18n/require-language.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { heldAndAsked } from '~/platform/held-pages';
import { ReportLink } from '~/report/report-link';
import { ShortlistLink } from '~/shortlist/shortlist-link';
import { useShortlist } from '~/shortlist/use-shortlist';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { StructuredData } from '~/ui/structured-data';
import { TextLink } from '~/ui/text-link';

export const links = groupsLinks;
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export function loader({ params }: LoaderFunctionArgs) {
  const language = requireLanguage(params);
  const facts = oneFacts(params.activity, language.code);
  if (facts === null) throw new Response(null, { status: 404 });
  const status = facts === 'over' ? 410 : 200;
  return json({ facts }, { status, headers: { 'Cache-Control': heldAndAsked } });
}

export default function Activity() {
  const { facts } = useLoaderData<typeof loader>();
  const { language } = useFrameData();
  const { keep } = useShortlist();
  return (
    <PublicFrame exit backTo={keep(paths.activities(language.code))} query={keep('')}>
      {facts === 'over' ? <Over /> : <One facts={facts} />}
    </PublicFrame>
  );
}

function One({ facts }: { facts: OneFacts }) {
  const { t } = useSpeaker();
  const { language } = useFrameData();
  const { id, title, description, lang, isExample, venue, data, checked } = facts;
  const { keep } = useShortlist();
  const marks = ownLanguage(lang, language);
  return (
    <>
      <DocumentTitle>{isExample ? t('example.title', { title }) : title}</DocumentTitle>
      <h1 {...marks}>{title}</h1>
      {isExample ? (
        <p className="app-notice app-example-notice">
          <strong>{t('example.tag')}</strong> {t('example.text')}
        </p>
      ) : null}
      <div {...marks}>
        {description.split(/\n+/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      {lang === language.code ? null : <p className="govuk-hint">{t('one.english')}</p>}
      <ShortlistLink kind="session" id={id} />
      <OneSummary facts={facts} />
      <p className="govuk-hint">{checked ? t('one.checked', { day: checked }) : t('one.unchecked')}</p>
      <ul className="govuk-list">
        <li>
          <TextLink href={paths.activityCalendar(language.code, id)}>{t('one.calendar')}</TextLink>
        </li>
        <li>
          <TextLink href={keep(paths.activities(language.code) + queryOf({ hub: venue.hub }))}>
            {t('one.more')}
          </TextLink>
        </li>
      </ul>
      <ReportLink kind="session" id={id} />
      <StructuredData json={data} />
    </>
  );
}

function Over() {
  const { t } = useSpeaker();
  const { language } = useFrameData();
  return (
    <>
      <DocumentTitle>{t('over.title')}</DocumentTitle>
      <h1>{t('over.title')}</h1>
      <p>{t('over.text')}</p>
      <p>
        <TextLink href={paths.activities(language.code)}>{t('search.all')}</TextLink>
      </p>
    </>
  );
}
