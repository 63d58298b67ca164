import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { addAttachment } from '~/attachments/add-attachment.server';
import { listAttachments } from '~/attachments/attachments.server';
import { FilesPage } from '~/attachments/files-page';
import { touchDraft } from '~/drafts/drafts.server';
import { InWordsLanguage } from '~/forms/in-words-language';
import { requireFilesDraft } from '~/forms/may-add-files.server';
import { seeOther } from '~/forms/see-other.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptNowhere } from '~/information/caching';
import { paths } from '~/paths';
import { countAttempt } from '~/platform/rate-limit.server';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { NotificationBanner } from '~/ui/notification-banner';

export const headers = keptNowhere;
const noStore = { 'Cache-Control': 'no-store' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { form, draft, now } = await requireFilesDraft(request, params);
  await touchDraft(draft, now);
  return json({ form: form.id, files: await listAttachments({ draftId: draft.id }) }, { headers: noStore });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { form, language, draft, now } = await requireFilesDraft(request, params);
  if (!(await countAttempt('upload', draft.id)).allowed)
    return json({ issue: 'limit' }, { status: 429, headers: noStore });
  const contentType = request.headers.get('Content-Type');
  const added = await addAttachment({ draftId: draft.id, body: context.upload ?? null, contentType, now });
  if (added === 'gone') return seeOther(paths.gone(language.code, form.id));
  if (added === 'added') return seeOther(paths.files(language.code, form.id));
  return json({ issue: added }, { status: added === 'too-large' ? 413 : 422, headers: noStore });
}

export default function Files() {
  const { form, files } = useLoaderData<typeof loader>();
  const refused = useActionData<{ issue: string }>();
  const { t } = useTranslation('form');
  const { language, refusal } = useFrameData();
  const issue = refusal === 'too-large' ? refusal : refused?.issue;
  const at = language.code;
  return (
    <PublicFrame backTo={paths.checkAnswers(at, form)} exit>
      <DocumentTitle hasIssues={issue !== undefined}>{t('title')}</DocumentTitle>
      {refusal && refusal !== 'too-large' ? <NotificationBanner>{t(`notices.${refusal}`)}</NotificationBanner> : null}
      <InWordsLanguage wording={{ language: 'en' }}>
        <FilesPage
          {...{ files, issue, upload: paths.files(at, form), removal: paths.removeFile(at, form) }}
          checkAnswers={paths.checkAnswers(at, form)}
        />
      </InWordsLanguage>
    </PublicFrame>
  );
}
