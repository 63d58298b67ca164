import { useTranslation } from '~/i18n/use-translation';
import { everyField } from '~/journey/asked-fields';
import type { FormDefinition, Issue, Location, Page, Voice } from '~/journey/form';
import { findPage } from '~/journey/navigate';
import { issueWords, optionalWords, pageWords, sectionWords, type Wording } from '~/journey/wording';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { InsetText } from '~/ui/inset-text';
import { PublicFrame } from '~/ui/frame/public-frame';
import { NotificationBanner } from '~/ui/notification-banner';
import { CallMeLink } from './call-me-link';
import { finishedPath } from './finished-path';
import { findForm } from './index';
import { InWordsLanguage } from './in-words-language';
import { PageBody, type BodyProps } from './page-body';
import { TriedNotice } from './tried-notice';
import { useWording } from './use-wording';

export interface QuestionPageProps extends Omit<BodyProps, 'title' | 'wording'> {
  revision: number | null;
  isSaved: boolean;
  isTried: boolean;
  /** Staff type it in for someone. */
  isTaken: boolean;
  voice: Voice | null;
  back: Location | null;
  isChanging: boolean;
  /** Nothing is missing: check answers can be met. */
  isFinished: boolean;
  notice: string | null;
}

const formId = 'question';

/** Every page of every form. */
export function QuestionPageView(props: QuestionPageProps) {
  const { t } = useTranslation(['form', 'saving']);
  const { language, refusal } = useFrameData();
  const { location, issues, isChanging } = props;
  const notice = refusal ?? props.notice;
  const form = findForm(props.form);
  const page = form && findPage(form, location);
  const wording = useWording(props.form, props.voice);
  if (!form || !page) return null;

  const title = pageWords(wording, page, 'title');
  const place = paths.question(language.code, form.id, location);
  const change = isChanging ? '?change' : '';
  return (
    <PublicFrame backTo={backTo(language.code, form, props)} exit formId={page.kind === 'end' ? undefined : formId}>
      {form.hasTaskList && props.revision !== null ? (
        <p className="govuk-body-s">
          <a className="govuk-link" href={paths.tasks(language.code, form.id)}>
            {t('tasks.link')}
          </a>
        </p>
      ) : null}
      <DocumentTitle hasIssues={issues.length > 0}>{sectionWords(wording, page.section)}</DocumentTitle>
      {issues.length > 0 ? <ErrorSummary items={issues.map((issue) => summaryItem(wording, page, issue))} /> : null}
      {notice ? (
        <NotificationBanner>
          <p className="govuk-notification-banner__heading">{t(`notices.${notice}`)}</p>
        </NotificationBanner>
      ) : null}
      {props.isTried ? <TriedNotice form={form.id} /> : null}
      {props.isTaken ? <InsetText>{t('taken.typing')}</InsetText> : null}
      <form id={formId} method="post" action={place + change} noValidate>
        {props.revision === null ? null : <input type="hidden" name="revision" value={props.revision} />}
        <InWordsLanguage wording={wording}>
          <PageBody {...props} page={page} title={title} wording={wording} />
        </InWordsLanguage>
        {page.kind === 'end' ? null : (
          <>
            {isSkippable(page) ? <p className="govuk-body">{t('skip')}</p> : null}
            <div className="govuk-button-group">
              <Button preventDoubleClick>{optionalWords(wording, page, 'button') ?? t('continue')}</Button>
              <Button variant="secondary" name="go" value="save">
                {t('saving:save.link')}
              </Button>
            </div>
          </>
        )}
      </form>
      {page.otherForm !== undefined && findForm(page.otherForm) ? <OtherForm form={form.id} /> : null}
      {page.kind === 'end' ? null : (
        <p className="govuk-body-s idle-note">{t(props.isSaved ? 'saving:idle' : 'idle')}</p>
      )}
      {page.kind !== 'end' && mayBeHelped(form, props.voice) ? <CallMeLink /> : null}
    </PublicFrame>
  );
}

/** The other form that may serve better, with everything carried over. */
function OtherForm({ form }: { form: string }) {
  const { t } = useTranslation('form');
  const { language } = useFrameData();
  return (
    <form method="post" action={paths.carry(language.code, form)}>
      <h2 className="govuk-heading-m">{t('otherForm.title')}</h2>
      <p className="govuk-body">{t('otherForm.text')}</p>
      <Button variant="secondary">{t('otherForm.button')}</Button>
    </form>
  );
}

/** A worker rings who finds this hard, and fills it in with them: offered where a family asks for help, and on its way there. */
const mayBeHelped = ({ id }: FormDefinition, voice: Voice | null) =>
  (id === 'ask' || id === 'door') && voice !== 'professional';

/** To check answers for who came from there, as long as it can be met; else to the page before. */
function backTo(language: string, form: FormDefinition, { back, isChanging, isFinished }: QuestionPageProps): string {
  if (isChanging && isFinished) return finishedPath(language, form);
  if (!back) return paths.home(language);
  return paths.question(language, form.id, back) + (isChanging ? '?change' : '');
}

function isSkippable(page: Page): boolean {
  return page.kind === 'question' && page.fields.every(({ isOptional }) => isOptional);
}

/** Links to the control to put right: radios and checkboxes carry their field's id on the first choice. */
function summaryItem(wording: Wording, page: Page, issue: Issue) {
  const fields = page.kind === 'question' ? everyField(page.fields) : [];
  const field = fields.find(({ id }) => id === issue.field);
  const text = issueWords(wording, page, field, issue);
  return { text: wording.voice === 'professional' ? <bdi lang="en">{text}</bdi> : text, href: `#${issue.control}` };
}
