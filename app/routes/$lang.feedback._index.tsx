import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { readFeedback } from '~/feedback/feedback-form';
import { FeedbackForm } from '~/feedback/feedback-form-view';
import { addFeedback } from '~/feedback/feedback.server';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptNowhere } from '~/information/caching';
import { paths } from '~/paths';
import { countAttempt } from '~/platform/rate-limit.server';
import { posted } from '~/platform/posted';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { IssueSummary } from '~/ui/issues';

export const headers = keptNowhere;

export function loader({ request, params }: LoaderFunctionArgs) {
  requireLanguage(params);
  return { from: new URL(request.url).searchParams.get('from') === 'sent' ? 'sent' : 'site' };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params);
  const form = await request.formData();
  const typed = {
    rating: posted(form, 'rating', 5),
    words: posted(form, 'words', 20_000),
    from: posted(form, 'from', 5),
  };
  const read = readFeedback(typed);
  if ('wrong' in read) return json({ wrong: read.wrong, typed }, { status: 422 });
  if (!(await countAttempt('feedback', context.clientAddress)).allowed)
    return json({ wrong: { words: 'too-many' }, typed }, { status: 429 });
  await addFeedback(read, language.code, new Date());
  return redirect(paths.feedbackThanks(language.code), 303);
}

export default function Feedback() {
  const { t } = useTranslation('feedback');
  const { from } = useLoaderData<typeof loader>();
  const { wrong = {}, typed = { rating: '', words: '', from } } = useActionData<typeof action>() ?? {};
  const issues = Object.entries(wrong).map(([field, code]) => ({ field, text: t(`issues.${field}.${code}`) }));
  return (
    <PublicFrame exit>
      <DocumentTitle hasIssues={issues.length > 0}>{t('title')}</DocumentTitle>
      <IssueSummary issues={issues} />
      <h1>{t('title')}</h1>
      <p className="govuk-body-l">{t('lead')}</p>
      <FeedbackForm {...{ typed, issues }} />
    </PublicFrame>
  );
}
