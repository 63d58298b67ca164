import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { listAttachments } from '~/attachments/attachments.server';
import { FilesCard } from '~/attachments/files-card';
import { touchDraft } from '~/drafts/drafts.server';
import { CheckAnswers } from '~/forms/check-answers';
import { checkCards } from '~/forms/check-cards';
import { coach } from '~/forms/coach';
import { CoachPanel } from '~/forms/coach-panel';
import { InWordsLanguage } from '~/forms/in-words-language';
import { mayAddFiles } from '~/forms/may-add-files.server';
import { openForm, wordingOf } from '~/forms/open-form.server';
import { SaveLink } from '~/forms/save-link';
import { seeOther } from '~/forms/see-other.server';
import { type NotSent, sendForm } from '~/forms/send-form.server';
import { TriedNotice } from '~/forms/tried-notice';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptNowhere } from '~/information/caching';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { NotificationBanner } from '~/ui/notification-banner';

export const headers = keptNowhere;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { form, language, draft, walked, isLost, now } = await openForm(request, params);
  if (draft?.sentReference) throw await seeOther(paths.sent(language.code, form.id));
  if (!draft && isLost) throw await seeOther(paths.gone(language.code, form.id));
  if (!draft || walked.frontier || form.endsAt) throw await seeOther(paths.form(language.code, form.id));
  await touchDraft(draft, now);
  const files = mayAddFiles({ form, walked }) ? await listAttachments({ draftId: draft.id }) : null;
  const wording = wordingOf(form, walked, language.code);
  const cards = checkCards(form, walked, wording);
  const last = walked.path.at(-1)?.location ?? null;
  return json(
    {
      ...{ form: form.id, revision: draft.revision, cards, files, last, cardsLanguage: wording.language },
      ...{ isSaved: draft.isSaved, isTried: draft.isTried },
      advice: coach(walked),
      mayKeep: walked.answers.whoAsks === 'professional' && form.keptForAnother !== undefined,
      send: form.isInvited ? 'family-part:send' : 'check.send',
      lead: form.isInvited ? 'family-part:sendLead' : form.hasTaskList ? 'check.sendLeadSafety' : 'check.sendLead',
    },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}

export const action = (visit: ActionFunctionArgs) => sendForm(visit);

export default function CheckAnswersPage() {
  const { form, revision, cards, files, last, cardsLanguage, advice, ...loaded } = useLoaderData<typeof loader>();
  const { mayKeep, send, lead, isSaved, isTried } = loaded;
  const refused = useActionData<NotSent>();
  const { t } = useTranslation(['form', 'saving']);
  const { language, refusal } = useFrameData();
  const notice = refusal ?? refused?.notice;
  return (
    <PublicFrame backTo={last ? paths.question(language.code, form, last) : paths.form(language.code, form)} exit>
      <DocumentTitle>{t('title')}</DocumentTitle>
      {notice ? (
        <NotificationBanner>
          <p className="govuk-notification-banner__heading">{t(`notices.${notice}`)}</p>
        </NotificationBanner>
      ) : null}
      {isTried ? <TriedNotice form={form} /> : null}
      <h1 className="govuk-heading-l">{t('check.title')}</h1>
      <CoachPanel form={form} advice={advice} />
      <InWordsLanguage wording={{ language: cardsLanguage }}>
        <CheckAnswers form={form} cards={cards} />
        {files ? <FilesCard files={files} href={paths.files(language.code, form)} /> : null}
      </InWordsLanguage>
      <form method="post" action={paths.checkAnswers(language.code, form)}>
        <input type="hidden" name="revision" value={revision} />
        <p className="govuk-body">{t(lead)}</p>
        <div className="govuk-button-group">
          <Button preventDoubleClick>{t(send)}</Button>
          {mayKeep ? (
            <Button variant="secondary" name="then" value="another" preventDoubleClick>
              {t('check.sendAnother')}
            </Button>
          ) : null}
          <SaveLink form={form} isSaved={isSaved} />
        </div>
      </form>
      <p className="govuk-body-s idle-note">{t(isSaved ? 'saving:idle' : 'idle')}</p>
    </PublicFrame>
  );
}
