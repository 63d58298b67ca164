import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { touchDraft } from '~/drafts/drafts.server';
import { openForm, wordingOf } from '~/forms/open-form.server';
import { SaveLink } from '~/forms/save-link';
import { seeOther } from '~/forms/see-other.server';
import { TaskSections } from '~/forms/task-sections';
import { TriedNotice } from '~/forms/tried-notice';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptNowhere } from '~/information/caching';
import { taskList } from '~/journey/task-list';
import { sectionWords } from '~/journey/wording';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

export const headers = keptNowhere;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { form, language, draft, walked, isLost, now } = await openForm(request, params);
  if (!form.hasTaskList) throw new Response(null, { status: 404 });
  if (draft?.sentReference) throw await seeOther(paths.sent(language.code, form.id));
  if (!draft && isLost) throw await seeOther(paths.gone(language.code, form.id));
  if (draft) await touchDraft(draft, now);
  const wording = wordingOf(form, walked, language.code);
  const tasks = taskList(form, walked).map((task) => ({ ...task, title: sectionWords(wording, task.section) }));
  const titlesLanguage = wording.language;
  const saving = draft && { isSaved: draft.isSaved, isTried: draft.isTried };
  return json(
    { form: form.id, tasks, titlesLanguage, isFinished: !walked.frontier, saving },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}

export default function Tasks() {
  const { form, tasks, titlesLanguage, isFinished, saving } = useLoaderData<typeof loader>();
  const { t } = useTranslation('form');
  const { language } = useFrameData();
  const left = tasks.filter(({ status }) => status !== 'done').length;
  return (
    <PublicFrame backTo={paths.form(language.code, form)} exit>
      <DocumentTitle>{t('title')}</DocumentTitle>
      {saving?.isTried ? <TriedNotice form={form} /> : null}
      <h1 className="govuk-heading-l">{t('tasks.title')}</h1>
      <p className="govuk-body">{isFinished ? t('tasks.ready') : t('tasks.lead', { count: left })}</p>
      <TaskSections form={form} tasks={tasks} titlesLanguage={titlesLanguage} />
      <div className="govuk-button-group">
        <ButtonLink href={paths.form(language.code, form)}>{t('continue')}</ButtonLink>
        {saving ? <SaveLink form={form} isSaved={saving.isSaved} /> : null}
      </div>
    </PublicFrame>
  );
}
