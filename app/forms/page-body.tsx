import type { Posted } from '~/journey/answers';
import type { EndPage, InfoPage, Issue, ListPage, Location, Page, QuestionPage } from '~/journey/form';
import { isSole, issueWords, optionalWords, pageWords, type Wording } from '~/journey/wording';
import { InFrameLanguage } from './in-words-language';
import { ItemList } from './item-list';
import type { PanelFacts } from './panel-facts';
import { Panel } from './panels';
import { QuestionField } from './question-fields';

export interface BodyProps {
  form: string;
  location: Location;
  title: string;
  wording: Wording;
  posted: Posted;
  offered: Readonly<Record<string, readonly string[]>>;
  items: readonly { id: string; name: string | null }[];
  itemNumber: number | null;
  panel: PanelFacts | null;
  /** Where to ring about a child who is not safe: where the page only tells. */
  childrenSafety: string | null;
  issues: readonly Issue[];
}

/** What a page asks or says, below what it reports and above its button. */
export function PageBody({ page, ...props }: BodyProps & { page: Page }) {
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
      {panel ? <FramePanel wording={wording} facts={panel} /> : null}
      {page.fields.map((field) => (
        <QuestionField key={field.id} field={field} asking={asking} isHeading={sole} />
      ))}
    </>
  );
}

function InfoBody({ page, title, wording, panel, childrenSafety }: BodyProps & { page: InfoPage | EndPage }) {
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      {paragraphs(wording, page, { childrenSafety: childrenSafety ?? '' }).map((words) => (
        <p className="govuk-body" key={words}>
          {words}
        </p>
      ))}
      {panel ? <FramePanel wording={wording} facts={panel} /> : null}
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

function FramePanel({ wording, facts }: { wording: Wording; facts: PanelFacts }) {
  return (
    <InFrameLanguage wording={wording}>
      <Panel facts={facts} />
    </InFrameLanguage>
  );
}

/** The paragraphs `<page>.body.0`, `.1` ... of a page. */
function paragraphs(wording: Wording, page: { id: string }, facts: Record<string, string>): readonly string[] {
  const found: string[] = [];
  for (let index = 0; ; index++) {
    const words = optionalWords(wording, page, `body.${String(index)}`, facts);
    if (words === undefined) return found;
    found.push(words);
  }
}
