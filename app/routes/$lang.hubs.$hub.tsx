import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AreaMap } from '~/finder/area-map';
import { DataSource } from '~/finder/data-source';
import { HubCovers } from '~/finder/hub-covers';
import { hubPageFacts, type HubPageFacts } from '~/finder/hub-page-facts.server';
import { HubSummary } from '~/finder/hub-summary';
import { NearPlaces } from '~/finder/near-places';
import { requireLanguage } from '~/i18n/require-language.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptInCaches } from '~/information/caching';
import { Told, ToldList, ToldSection } from '~/information/told';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

export const headers = keptInCaches;

export function loader({ params }: LoaderFunctionArgs): HubPageFacts {
  const language = requireLanguage(params);
  const facts = hubPageFacts(params.hub, language.code);
  if (!facts) throw new Response(null, { status: 404 });
  return facts;
}

export default function Hub() {
  const { t } = useTranslation('hubs');
  const { language } = useFrameData();
  const { hub, hours, map, covers } = useLoaderData<typeof loader>();
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
      <DataSource />
    </PublicFrame>
  );
}
