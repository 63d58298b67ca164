import { json, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { groupsLinks } from '~/activities/groups-links';
import { useSpeaker } from '~/activities/use-speaker';
import { weekFacts } from '~/activities/week-facts.server';
import { WeekSheet } from '~/activities/week-sheet';
import { hubFacts } from '~/finder/hub-facts.server';
import { hubIds } from '~/hubs/hub';
import { requireLanguage } from '~/i18n/require-language.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { settings } from '~/platform/env.server';
import { heldAndAsked } from '~/platform/held-pages';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

export const links = groupsLinks;
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

const onPaper = 60;

export function loader({ params }: LoaderFunctionArgs) {
  const { code } = requireLanguage(params);
  const id = hubIds.find((each) => each === params.hub);
  const hub = id && hubFacts(id, code);
  if (!hub) throw new Response(null, { status: 404 });
  const address = settings.appUrl.replace(/^https?:\/\//, '') + paths.activities(code);
  const facts = { hub, address, week: weekFacts(hub.id, code, onPaper) };
  return json(facts, { headers: { 'Cache-Control': heldAndAsked } });
}

export default function Week() {
  const { t } = useSpeaker();
  const { language } = useFrameData();
  const { hub, week, address } = useLoaderData<typeof loader>();
  const name = t(`codes:hub.${hub.id}`);
  return (
    <PublicFrame exit backTo={paths.hub(language.code, hub.id)}>
      <DocumentTitle>{`${t('sheet.title')}: ${name}`}</DocumentTitle>
      <h1>{t('sheet.title')}</h1>
      <p className={`govuk-body-l app-hub-name app-hub--${hub.id}`}>{name}</p>
      <p>
        <bdi lang="en">{[hub.building, hub.street, `${hub.area} ${hub.postcode}`].filter(Boolean).join(', ')}</bdi>
      </p>
      <p className="govuk-hint app-screen-only">{t('sheet.hint')}</p>
      <WeekSheet week={week} phone={hub.phone} address={address} />
    </PublicFrame>
  );
}
