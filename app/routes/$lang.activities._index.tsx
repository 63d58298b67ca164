import { json, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { groupsLinks } from '~/activities/groups-links';
import { isPlain, queryOf, readChoices } from '~/activities/choices';
import { listFacts } from '~/activities/list-facts.server';
import { ListForm } from '~/activities/list-form';
import { ListResults } from '~/activities/list-results';
import { requireLanguage } from '~/i18n/require-language.server';
import { heldAndAsked } from '~/platform/held-pages';
import { ShowListLine } from '~/shortlist/shortlist-link';
import { useShortlist } from '~/shortlist/use-shortlist';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

/** The whole list is the same for everyone; what somebody looked for stays nowhere. */
export const links = groupsLinks;
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function loader({ params, request }: LoaderFunctionArgs) {
  const language = requireLanguage(params);
  const choices = readChoices(new URL(request.url).searchParams);
  const facts = await listFacts(choices, language.code);
  const cache = isPlain(choices) ? heldAndAsked : 'no-store';
  const status = facts.near.kind === 'invalid' ? 400 : 200;
  return json(facts, { status, headers: { 'Cache-Control': cache } });
}

export default function Activities() {
  const { t } = useTranslation('activities');
  const facts = useLoaderData<typeof loader>();
  const { choices, counts, near } = facts;
  const { keep } = useShortlist();
  const error = near.kind === 'invalid' ? t('issues.postcode') : undefined;
  return (
    <PublicFrame exit query={keep(queryOf(choices))}>
      <DocumentTitle hasIssues={error !== undefined}>{t('title')}</DocumentTitle>
      {error === undefined ? null : <ErrorSummary items={[{ text: error, href: '#postcode' }]} />}
      <h1>{t('title')}</h1>
      <ShowListLine />
      <p className="govuk-body-l">{t('lead')}</p>
      <ListForm {...{ choices, counts, error }} />
      <ListResults facts={facts} />
    </PublicFrame>
  );
}
