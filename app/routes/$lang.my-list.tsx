import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { requireLanguage } from '~/i18n/require-language.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptNowhere } from '~/information/caching';
import { paths } from '~/paths';
import { listFacts } from '~/my-list/list-facts.server';
import { ListSheet } from '~/my-list/list-sheet';
import { SendForm } from '~/my-list/send-form';
import { sendList } from '~/my-list/send-list.server';
import { readList, withList } from '~/shortlist/shortlist';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { InsetText } from '~/ui/inset-text';
import { NotificationBanner } from '~/ui/notification-banner';

export const headers = keptNowhere;

export function loader({ params, request }: LoaderFunctionArgs) {
  const language = requireLanguage(params);
  const query = new URL(request.url).searchParams;
  const { items, isOdd } = readList(query);
  return json({ items, isOdd, isSent: query.get('sent') === 'yes', ...listFacts(items, language.code, new Date()) });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = requireLanguage(params);
  const { items } = readList(new URL(request.url).searchParams);
  const form = await request.formData();
  const posted = form.get('email');
  const email = typeof posted === 'string' ? posted.slice(0, 200) : '';
  const asked = { items, language, email, isSafe: form.get('safe') === 'yes', clientAddress: context.clientAddress };
  const issue = await sendList({ ...asked, now: new Date() });
  if (issue === null) return redirect(withList(`${paths.myList(language.code)}?sent=yes`, items), 303);
  const status = issue === 'limit' ? 429 : issue === 'failed' ? 503 : 422;
  return json({ issue, email }, { status });
}

export default function MyList() {
  const { t } = useTranslation('support');
  const { language, refusal } = useFrameData();
  const facts = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const issue = refusal ?? answer?.issue;
  const { items, entries } = facts;
  const text = issue && t(`list.issues.${issue}`);
  const field = issue === 'safe' ? 'safe' : 'email';
  const query = withList('', items);
  return (
    <PublicFrame exit backTo={withList(paths.support(language.code), items)} query={query}>
      <DocumentTitle hasIssues={issue !== undefined}>{t('list.title')}</DocumentTitle>
      {text ? (
        <ErrorSummary items={[{ text, href: `#${field}` }]} />
      ) : facts.isSent ? (
        <NotificationBanner isSuccess>{t('list.send.sent')}</NotificationBanner>
      ) : null}
      <h1>{t('list.title')}</h1>
      {facts.isShort || facts.isOdd ? <InsetText>{t('list.gone')}</InsetText> : null}
      {entries.length === 0 ? <p>{t('list.empty')}</p> : <ListSheet {...facts} />}
      <p className="app-screen-only">
        <a className="govuk-link" href={withList(paths.support(language.code), items)}>
          {t('list.more')}
        </a>
      </p>
      <p className="app-screen-only">
        <a className="govuk-link" href={withList(paths.activities(language.code), items)}>
          {t('list.groups')}
        </a>
      </p>
      {entries.length === 0 ? null : (
        <>
          <div className="app-screen-only">
            <p>{t('list.lead')}</p>
            <p>{t('list.print')}</p>
            <p>
              <a className="govuk-link" href={paths.myList(language.code)}>
                {t('list.clear')}
              </a>
            </p>
          </div>
          <SendForm
            {...{ items, email: answer?.email ?? '' }}
            error={(of) => (issue && of === field ? text : undefined)}
          />
        </>
      )}
    </PublicFrame>
  );
}
