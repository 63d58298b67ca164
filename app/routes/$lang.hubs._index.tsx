import { json, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { groupsLinks } from '~/activities/groups-links';
import { nearFacts } from '~/activities/near-facts.server';
import { NearList } from '~/activities/near-list';
import { BoroughMap } from '~/finder/borough-map';
import { DataSource } from '~/finder/data-source';
import { isMistake } from '~/finder/find-hub';
import { FinderAnswer } from '~/finder/finder-answer';
import { finderFacts } from '~/finder/finder-facts.server';
import { FinderForm } from '~/finder/finder-form';
import { requireLanguage } from '~/i18n/require-language.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { HubCards } from '~/information/hub-cards';
import { ToldSection } from '~/information/told';
import { paths } from '~/paths';
import { heldAndAsked } from '~/platform/held-pages';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

/** The page with a postcode stays nowhere; without, it is the same for everyone. */
export const links = groupsLinks;
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export function loader({ params, request }: LoaderFunctionArgs) {
  const language = requireLanguage(params);
  const typed = new URL(request.url).searchParams.get('postcode');
  const facts = finderFacts(typed, language.code);
  const cache = typed === null ? heldAndAsked : 'no-store';
  const near = 'hubs' in facts.finding ? nearFacts(facts.finding.postcode, language.code) : [];
  return json(
    { ...facts, near },
    { status: isMistake(facts.finding) ? 400 : 200, headers: { 'Cache-Control': cache } },
  );
}

export default function Finder() {
  const { t } = useTranslation('hubs');
  const { language } = useFrameData();
  const { finding, borough, all, near, ...facts } = useLoaderData<typeof loader>();
  const mistake = isMistake(finding) ? { ...finding, text: t(`finder.issues.${finding.kind}`) } : null;
  const asked = mistake?.typed ?? ('postcode' in finding ? finding.postcode : undefined);
  return (
    <PublicFrame exit query={asked === undefined ? '' : `?${new URLSearchParams({ postcode: asked }).toString()}`}>
      <DocumentTitle hasIssues={mistake !== null}>{t('finder.title')}</DocumentTitle>
      {mistake ? <ErrorSummary items={[{ text: mistake.text, href: '#postcode' }]} /> : null}
      <h1>{t('finder.title')}</h1>
      {finding.kind === 'none' || isMistake(finding) ? (
        <p className="govuk-body-l">{t('finder.lead')}</p>
      ) : (
        <>
          <FinderAnswer {...{ finding, borough, all, ...facts }} />
          {'postcode' in finding ? <NearList postcode={finding.postcode} groups={near} /> : null}
          <h2>{t('finder.again')}</h2>
        </>
      )}
      <FinderForm action={paths.hubs(language.code)} value={asked} error={mistake?.text} />
      {borough ? <BoroughMap map={borough} /> : null}
      {facts.hubs.length > 0 ? null : (
        <>
          <ToldSection id="hubs:finder.none" />
          <HubCards hubs={all} />
        </>
      )}
      <DataSource />
    </PublicFrame>
  );
}
