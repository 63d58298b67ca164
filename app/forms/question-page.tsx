import { useTranslation } from 'react-i18next';
import type { Posted } from '~/journey/answers';
import { everyField } from '~/journey/asked-fields';
import type { InfoPage, Issue, ListPage, Location, Page, QuestionPage } from '~/journey/form';
import { findPage } from '~/journey/navigate';
import { isSole, issueWords, optionalWords, pageWords, type Wording } from '~/journey/wording';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { NotificationBanner } from '~/ui/notification-banner';
import { findForm } from './index';
import { ItemList } from './item-list';
import { Panel, type PanelFacts } from './panels';
import { QuestionField } from './question-fields';
import { useWording } from './use-wording';

export interface QuestionPageProps {
  form: string;
  location: Location;
  revision: number | null;
  voice: string | null;
  back: Location | null;
  isChanging: boolean;
  posted: Posted;
  offered: Readonly<Record<string, readonly string[]>>;
  items: readonly { id: string; name: string | null }[];
  itemNumber: number | null;
  panel: PanelFacts | null;
  issues: readonly Issue[];
  notice: string | null;
}

const formId = 'question';

/** Every page of every form. */
export function QuestionPageView(props: QuestionPageProps) {
  const { t } = useTranslation('form');
  const { language, refusal } = useFrameData();
  const { location, back, issues, isChanging } = props;
  const notice = refusal ?? props.notice;
  const form = findForm(props.form);
  const page = form && findPage(form, location);
  const wording = useWording(props.form, props.voice);
  if (!form || !page) return null;

  const title = pageWords(wording, page, 'title');
  const place = paths.question(language.code, form.id, location);
  const backTo = isChanging
    ? paths.checkAnswers(language.code, form.id)
    : back
      ? paths.question(language.code, form.id, back)
      : paths.home(language.code);
  return (
    <PublicFrame backTo={backTo} exit formId={page.kind === 'end' ? undefined : formId}>
      <DocumentTitle hasIssues={issues.length > 0}>{wording.t(`${form.id}:sections.${page.section}`)}</DocumentTitle>
      {issues.length > 0 ? <ErrorSummary items={issues.map((issue) => summaryItem(wording, page, issue))} /> : null}
      {notice ? (
        <NotificationBanner>
          <p className="govuk-notification-banner__heading">{t(`notices.${notice}`)}</p>
        </NotificationBanner>
      ) : null}
      <form id={formId} method="post" action={isChanging ? `${place}?change` : place} noValidate>
        {props.revision === null ? null : <input type="hidden" name="revision" value={props.revision} />}
        <PageBody {...props} page={page} title={title} wording={wording} />
        {page.kind === 'end' ? null : (
          <>
            {isSkippable(page) ? <p className="govuk-body">{t('skip')}</p> : null}
            <Button preventDoubleClick>{optionalWords(wording, page, 'button') ?? t('continue')}</Button>
          </>
        )}
      </form>
      {page.kind === 'end' ? null : <p className="govuk-body-s idle-note">{t('idle')}</p>}
    </PublicFrame>
  );
}

type BodyProps = QuestionPageProps & { title: string; wording: Wording };

function PageBody({ page, ...props }: BodyProps & { page: Page }) {
  if (page.kind === 'question') return <QuestionBody {...props} page={page} />;
  if (page.kind === 'list') return <ListBody {...props} page={page} />;
  return <InfoBody {...props} page={page} />;
}

function QuestionBody({
  page,
  title,
  wording,
  panel,
  posted,
  issues,
  offered,
  itemNumber,
  location,
}: BodyProps & { page: QuestionPage }) {
  const asking = { wording, page, posted, issues, offered };
  const sole = page.fields.length === 1 && page.fields.every((field) => isSole(page, field));
  const caption =
    itemNumber === null ? null : pageWords(wording, { id: location.page }, 'item', { number: itemNumber });
  const lead = sole ? undefined : optionalWords(wording, page, 'lead');
  const why = sole ? undefined : optionalWords(wording, page, 'why');
  return (
    <>
      {caption ? <span className="govuk-caption-l">{caption}</span> : null}
      {sole ? null : <h1 className="govuk-heading-l">{title}</h1>}
      {lead ? <p className="govuk-body">{lead}</p> : null}
      {why ? <p className="govuk-hint">{why}</p> : null}
      {panel ? <Panel facts={panel} /> : null}
      {page.fields.map((field) => (
        <QuestionField key={field.id} field={field} asking={asking} isHeading={sole} />
      ))}
    </>
  );
}

function InfoBody({ page, title, wording, panel }: BodyProps & { page: InfoPage | Extract<Page, { kind: 'end' }> }) {
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      {paragraphs(wording, page).map((words) => (
        <p className="govuk-body" key={words}>
          {words}
        </p>
      ))}
      {panel ? <Panel facts={panel} /> : null}
    </>
  );
}

function ListBody({ page, title, wording, items, form, posted, issues }: BodyProps & { page: ListPage }) {
  const error = issues[0] && issueWords(wording, page, undefined, issues[0]);
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <ItemList {...{ page, wording, items, form, error }} value={posted.another?.[0]} />
    </>
  );
}

/** The paragraphs `<page>.body.0`, `.1` ... of a page. */
function paragraphs(wording: Wording, page: { id: string }): readonly string[] {
  const found: string[] = [];
  for (let index = 0; ; index++) {
    const words = optionalWords(wording, page, `body.${String(index)}`);
    if (words === undefined) return found;
    found.push(words);
  }
}

function isSkippable(page: Page): boolean {
  return page.kind === 'question' && page.fields.every(({ isOptional }) => isOptional);
}

/** Links to the control to put right: radios and checkboxes carry their field's id on the first choice. */
function summaryItem(wording: Wording, page: Page, issue: Issue) {
  const fields = page.kind === 'question' ? everyField(page.fields) : [];
  const field = fields.find(({ id }) => id === issue.field);
  return { text: issueWords(wording, page, field, issue), href: `#${issue.control}` };
}
