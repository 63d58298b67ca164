import { json, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { stages } from '~/content/programme-codes';
import { requireLanguage } from '~/i18n/require-language.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { heldAndAsked } from '~/platform/held-pages';
import { ShowListLine } from '~/shortlist/shortlist-link';
import { useShortlist } from '~/shortlist/use-shortlist';
import { askedQuery, readAsked } from '~/support/find-programmes';
import { FoundProgrammes } from '~/support/found-programmes';
import { MenuFilters } from '~/support/menu-filters';
import { menuFacts } from '~/support/menu-facts.server';
import { MenuWays } from '~/support/menu-ways';
import { StageCards, StageOutcomes } from '~/support/stage-cards';
import { Details } from '~/ui/details';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

/** What somebody typed stays nowhere; all else is the same for everyone. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export function loader({ params, request }: LoaderFunctionArgs) {
  const language = requireLanguage(params);
  const asked = readAsked(new URL(request.url).searchParams);
  const isTyped = asked.text !== undefined || asked.wrongAge !== undefined;
  return json(menuFacts(asked, language.code), {
    status: asked.wrongAge === undefined ? 200 : 400,
    headers: { 'Cache-Control': isTyped ? 'no-store' : heldAndAsked },
  });
}

export default function Menu() {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  const facts = useLoaderData<typeof menuFacts>();
  const { asked, counts } = facts;
  const query = askedQuery(asked);
  const { keep } = useShortlist();
  const error = asked.wrongAge === undefined ? undefined : t('filter.issue');
  const stage = stages.find((each) => each === asked.stage);
  return (
    <PublicFrame
      exit
      backTo={query === '' ? paths.home(language.code) : keep(paths.support(language.code))}
      query={keep(query)}
    >
      <DocumentTitle hasIssues={error !== undefined}>{t('title')}</DocumentTitle>
      {error ? <ErrorSummary items={[{ text: error, href: '#age' }]} /> : null}
      <h1>{t('title')}</h1>
      <ShowListLine />
      {query === '' ? (
        <>
          <p className="govuk-body-l">{t('lead')}</p>
          <StageCards />
          <p>
            <a className="govuk-link" href={keep(paths.activities(language.code))}>
              {t('activities:title')}
            </a>
          </p>
        </>
      ) : null}
      {stage ? <StageOutcomes stage={stage} /> : null}
      <Details summary={t('filter.title')} isOpen={error !== undefined || facts.total === 0}>
        <MenuFilters {...{ asked, counts, error }} />
      </Details>
      <FoundProgrammes {...facts} />
      <MenuWays />
    </PublicFrame>
  );
}
