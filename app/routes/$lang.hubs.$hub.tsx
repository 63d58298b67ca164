import { json, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { groupsLinks } from '~/activities/groups-links';
import { hubData } from '~/activities/schema-org';
import { weekFacts } from '~/activities/week-facts.server';
import { WeekList } from '~/activities/week-list';
import { content } from '~/content/content.server';
import { AreaMap } from '~/finder/area-map';
import { DataSource } from '~/finder/data-source';
import { HubCovers } from '~/finder/hub-covers';
import { hubPageFacts } from '~/finder/hub-page-facts.server';
import { HubSummary } from '~/finder/hub-summary';
import { NearPlaces } from '~/finder/near-places';
import { i18nFor } from '~/i18n/i18n.server';
import { requireLanguage } from '~/i18n/require-language.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { Told, ToldList, ToldSection } from '~/information/told';
import { paths } from '~/paths';
import { settings } from '~/platform/env.server';
import { heldAndAsked } from '~/platform/held-pages';
import { ReportLink } from '~/report/report-link';
import { ButtonLink } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { inertJson } from '~/ui/inert-json';
import { StructuredData } from '~/ui/structured-data';

export const links = groupsLinks;
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

const inWeek = 20;

export function loader({ params }: LoaderFunctionArgs) {
  const { code } = requireLanguage(params);
  const facts = hubPageFacts(params.hub, code);
  const hub = content().hubs.find(({ id }) => id === facts?.hub.id);
  if (!facts || !hub) throw new Response(null, { status: 404 });
  const name = i18nFor(code).t(`codes:hub.${hub.id}`);
  const data = inertJson(hubData(hub, name, content().workingHours.hub, code, settings.appUrl));
  const week = weekFacts(hub.id, code, inWeek);
  return json({ ...facts, week, data }, { headers: { 'Cache-Control': heldAndAsked } });
}

export default function Hub() {
  const { t } = useTranslation('hubs');
  const { language } = useFrameData();
  const { hub, hours, map, covers, week, data } = useLoaderData<typeof loader>();
  const name = t(`codes:hub.${hub.id}`);
  return (
    <PublicFrame exit backTo={paths.hubs(language.code)}>
      <DocumentTitle>{name}</DocumentTitle>
      <h1 className={`app-hub-name app-hub--${hub.id}`}>{name}</h1>
      <p className="govuk-body-l">{t('hub.lead')}</p>
      <p className="app-danger">
        <Told id="home.danger" />
      </p>
      <HubSummary {...{ hub, hours }} />
      <h2>{t('hub.other.title')}</h2>
      <ToldList id="hubs:hub.other.list" facts={{ phone: hub.phone }} />
      <ButtonLink href={paths.form(language.code, 'ask')}>{t('finder.ask')}</ButtonLink>
      <WeekList hub={hub.id} week={week} />
      <ToldSection id="hubs:hub.offered" />
      <ToldSection id="hubs:hub.way" />
      <AreaMap hub={hub.id} map={map} />
      <NearPlaces places={map.places} office={hub.postcode} />
      <HubCovers covers={covers} />
      <p>
        <a className="govuk-link" href={paths.hubs(language.code)}>
          {t('hub.find')}
        </a>
      </p>
      <ReportLink kind="hub" id={hub.id} />
      <DataSource />
      <StructuredData json={data} />
    </PublicFrame>
  );
}
