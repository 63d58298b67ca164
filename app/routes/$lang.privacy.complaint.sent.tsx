import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { findComplaint } from '~/feedback/complaints.server';
import { dayInWords } from '~/i18n/format-time';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptNowhere } from '~/information/caching';
import { Told } from '~/information/told';
import { paths } from '~/paths';
import { readReference } from '~/referrals/reference';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { ReferencePanel } from '~/ui/reference-panel';

export const headers = keptNowhere;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = requireLanguage(params);
  const typed = new URL(request.url).searchParams.get('reference') ?? '';
  const complaint = await findComplaint(readReference(typed));
  if (!complaint) throw redirect(paths.complaint(language.code), 303);
  return { reference: complaint.reference, by: dayInWords(complaint.dueOn, language.code) };
}

export default function ComplaintSent() {
  const { t } = useTranslation('feedback');
  const { reference, by } = useLoaderData<typeof loader>();
  return (
    <PublicFrame exit>
      <DocumentTitle>{t('complaint.sent.title')}</DocumentTitle>
      <ReferencePanel title={t('complaint.sent.title')} label={t('complaint.sent.reference')} reference={reference} />
      <h2 className="govuk-heading-m">{t('complaint.sent.next')}</h2>
      <ol className="govuk-list govuk-list--number">
        <li>{t('complaint.sent.by', { day: by })}</li>
        <li>{t('complaint.sent.look')}</li>
        <li>{t('complaint.sent.answer')}</li>
      </ol>
      <p>{t('complaint.owner')}</p>
      <p>
        <Told id="feedback:complaint.sent.commissioner" />
      </p>
    </PublicFrame>
  );
}
