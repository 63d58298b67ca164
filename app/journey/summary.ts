import type { Answer, Answers } from './answers';
import { revealedFields } from './asked-fields';
import type { Field } from './field';
import type { FormDefinition, Location, QuestionPage, Walk } from './form';
import { storedList } from './walk';

/** One question and what was answered, follow-ups under it. */
export interface SummaryRow {
  location: Location;
  page: QuestionPage;
  field: Field;
  answer: Answer;
  /** Follow-ups asked inside the answer, in order. */
  revealed: readonly { field: Field; answer: Answer }[];
}

/** One item of a list; `number` counts from 1. */
export interface ListedItem {
  page: string;
  item: string;
  number: number;
  nameFields: readonly string[];
  answers: Answers;
}

/** The rows of a section, or of one item of a list */
export interface SummaryCard {
  section: string;
  list?: ListedItem;
  rows: readonly SummaryRow[];
}

/** Everything that counts, in the order it was asked: what check answers shows and the transcript freezes. */
export function summary(form: FormDefinition, { path, answers }: Walk): readonly SummaryCard[] {
  const cards: { section: string; list?: ListedItem; rows: SummaryRow[] }[] = [];
  for (const { location, page } of path) {
    if (page.kind !== 'question') continue;
    const list = location.item === undefined ? undefined : listItem(form, answers, location);
    const own = list ? list.answers : answers;
    let card = cards.at(-1);
    if (card?.section !== page.section || card.list?.item !== list?.item || card.list?.page !== list?.page) {
      cards.push((card = { section: page.section, ...(list && { list }), rows: [] }));
    }
    const view = list ? { ...answers, ...own } : answers;
    card.rows.push(...page.fields.map((field) => rowOf(location, page, field, own, view)));
  }
  return cards;
}

function rowOf(location: Location, page: QuestionPage, field: Field, own: Answers, view: Answers): SummaryRow {
  const revealedIn = (fields: readonly Field[]): SummaryRow['revealed'] =>
    fields.flatMap((each) => {
      const answer = own[each.id] ?? null;
      return [{ field: each, answer }, ...revealedIn(revealedFields(each, answer, view))];
    });
  const answer = own[field.id] ?? null;
  return { location, page, field, answer, revealed: revealedIn(revealedFields(field, answer, view)) };
}

function listItem(form: FormDefinition, answers: Answers, { page, item = '' }: Location): ListedItem | undefined {
  const list = form.pages.find(({ id }) => id === page);
  if (list?.kind !== 'list') return undefined;
  const { items } = storedList(answers[list.list]);
  const index = items.findIndex(({ id }) => id === item);
  return { page, item, number: index + 1, nameFields: list.nameFields, answers: items[index]?.answers ?? {} };
}
