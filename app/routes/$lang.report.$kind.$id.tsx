import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { reportWrong } from '~/content/content-tasks.server';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptNowhere } from '~/information/caching';
import { paths } from '~/paths';
import { countAttempt } from '~/platform/rate-limit.server';
import { readReport } from '~/report/read-report';
import { ReportForm } from '~/report/report-form';
import { findReported } from '~/report/reported.server';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { TextLink } from '~/ui/text-link';

export const headers = keptNowhere;

export function loader({ params, request }: LoaderFunctionArgs) {
  const { name, page } = requireReported(params);
  return { name, page, isDone: new URL(request.url).searchParams.has('done') };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { code: language } = requireLanguage(params);
  const { kind, id } = requireReported(params);
  const { typed, issues, report } = readReport(await request.formData());
  if (!report) return json({ typed, issues }, { status: 422 });
  const { allowed, retryAfterSeconds } = await countAttempt('report', context.clientAddress);
  if (!allowed) {
    const often = [{ field: 'problem', code: 'often' } as const];
    return json({ typed, issues: often }, { status: 429, headers: { 'Retry-After': String(retryAfterSeconds) } });
  }
  await reportWrong({ kind, itemId: id, language, ...report }, new Date());
  return redirect(`${paths.report(language, kind, id)}?done`, 303);
}

export default function Report() {
  const { t } = useTranslation('report');
  const { name, page, isDone } = useLoaderData<typeof loader>();
  const { typed, issues = [] } = useActionData<typeof action>() ?? {};
  if (isDone) return <Thanks page={page} />;
  return (
    <PublicFrame exit backTo={page}>
      <DocumentTitle hasIssues={issues.length > 0}>{t('title')}</DocumentTitle>
      {issues.length > 0 ? (
        <ErrorSummary items={issues.map(({ field, code }) => ({ href: `#${field}`, text: t(`issues.${code}`) }))} />
      ) : null}
      <h1>{t('title')}</h1>
      <ReportForm {...{ name, typed, issues }} />
    </PublicFrame>
  );
}

function Thanks({ page }: { page: string }) {
  const { t } = useTranslation('report');
  return (
    <PublicFrame exit>
      <DocumentTitle>{t('thanks.title')}</DocumentTitle>
      <h1>{t('thanks.title')}</h1>
      <p>{t('thanks.text')}</p>
      <p>
        <TextLink href={page}>{t('thanks.back')}</TextLink>
      </p>
    </PublicFrame>
  );
}

function requireReported(params: LoaderFunctionArgs['params']) {
  const found = findReported(params.kind, params.id, requireLanguage(params).code);
  if (!found) throw new Response(null, { status: 404 });
  return found;
}
