import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { readComplaint } from '~/feedback/complaint-form';
import { ComplaintForm } from '~/feedback/complaint-form-view';
import { addComplaint } from '~/feedback/complaints.server';
import { requireLanguage } from '~/i18n/require-language.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptNowhere } from '~/information/caching';
import { paths } from '~/paths';
import { countAttempt } from '~/platform/rate-limit.server';
import { posted } from '~/platform/posted';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { IssueSummary } from '~/ui/issues';

export const headers = keptNowhere;

export function loader({ params }: LoaderFunctionArgs) {
  requireLanguage(params);
  return null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params);
  const form = await request.formData();
  const text = (name: string) => posted(form, name, 20_000);
  const typed = { words: text('words'), name: text('name'), contact: text('contact') };
  const read = readComplaint(typed);
  if ('wrong' in read) return json({ wrong: read.wrong, typed }, { status: 422 });
  if (!(await countAttempt('feedback', context.clientAddress)).allowed)
    return json({ wrong: { words: 'too-many' }, typed }, { status: 429 });
  const reference = await addComplaint(read, language.code, new Date());
  return redirect(paths.complaintSent(language.code, reference), 303);
}

export default function Complain() {
  const { t } = useTranslation('feedback');
  const { language } = useFrameData();
  const { wrong = {}, typed = { words: '', name: '', contact: '' } } = useActionData<typeof action>() ?? {};
  const issues = Object.entries(wrong).map(([field, code]) => ({
    field,
    text: t(`complaint.issues.${field}.${code}`),
  }));
  return (
    <PublicFrame exit backTo={paths.page(language.code, 'privacy')}>
      <DocumentTitle hasIssues={issues.length > 0}>{t('complaint.title')}</DocumentTitle>
      <IssueSummary issues={issues} />
      <h1>{t('complaint.title')}</h1>
      <p className="govuk-body-l">{t('complaint.lead')}</p>
      <p>{t('complaint.owner')}</p>
      <p>{t('complaint.notHelp')}</p>
      <ComplaintForm {...{ typed, issues }} />
    </PublicFrame>
  );
}
