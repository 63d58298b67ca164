import { dayInWords } from '~/i18n/format-time';
import { isList, asText, type Address, type Answer, type Answers } from './answers';
import type { Field } from './field';
import type { Issue, QuestionPage, Voice } from './form';

/** Looks words up by key (`<form>:<page>...` or another subject's) with facts to put in; i18next's `t` is one. */
export type Translate = (key: string, facts?: Record<string, unknown>) => string;

/** How to word a form in a language: its translate function, the language's code, and the voice. */
export interface Wording {
  t: Translate;
  has: (key: string) => boolean;
  form: string;
  /** The form whose words serve where this one has none. */
  borrows?: string | undefined;
  language: string;
  voice: Voice | undefined;
}

function words({ t, voice }: Wording, key: string, facts: Record<string, unknown> = {}): string {
  return t(key, { ...facts, ...(voice === 'young' && { context: voice }) });
}

/** The subject that holds what professionals alone read of a form. */
export const professionalSubject = (form: string) => `${form}-professional`;

/** The key of a page's words: the professionals' own where they have them, then the form's, then those it borrows. */
function keyOf({ form, borrows, voice, has }: Wording, page: { id: string }, part: string): string {
  const lenders = borrows === undefined ? [form] : [form, borrows];
  const subjects = voice === 'professional' ? [...lenders.map(professionalSubject), ...lenders] : lenders;
  const keys = subjects.map((subject) => `${subject}:${page.id}.${part}`);
  return keys.find((key) => has(key)) ?? `${form}:${page.id}.${part}`;
}

/** The name of a section of the form. */
export function sectionWords({ t, form, borrows, has }: Wording, section: string): string {
  const own = `${form}:sections.${section}`;
  return t(borrows === undefined || has(own) ? own : `${borrows}:sections.${section}`);
}

export function pageWords(
  wording: Wording,
  page: { id: string },
  part: string,
  facts?: Record<string, unknown>,
): string {
  return words(wording, keyOf(wording, page, part), facts);
}

/** The same, or undefined where the page has no such words. */
export function optionalWords(wording: Wording, page: { id: string }, part: string, facts?: Record<string, unknown>) {
  return wording.has(keyOf(wording, page, part)) ? pageWords(wording, page, part, facts) : undefined;
}

/** Whether the page's own title is the question: it asks one thing and shows nothing else. */
export function isSole(page: QuestionPage, field: Field): boolean {
  return page.fields.length === 1 && page.fields[0] === field && page.panel === undefined;
}

/** The question as asked. */
export function questionWords(wording: Wording, page: QuestionPage, field: Field): string {
  return pageWords(wording, page, isSole(page, field) ? 'title' : `${field.id}.label`);
}

export function optionWords(wording: Wording, page: { id: string }, field: Field, value: string): string {
  if (field.kind === 'known') return words(wording, `codes:known.${value}`);
  if ('codes' in field) return words(wording, `codes:${field.codes}.${value}`);
  return pageWords(wording, page, `${field.id}.options.${value}`);
}

/** The words of an issue: the field's own where there are any, else its kind's; a list's page has its own. */
export function issueWords(wording: Wording, page: { id: string }, field: Field | undefined, issue: Issue): string {
  if (!field) return words(wording, keyOf(wording, page, `issues.${issue.code}`), issue.facts);
  const own = keyOf(wording, page, `${issue.field}.issues.${issue.code}`);
  if (wording.has(own)) return words(wording, own, issue.facts);
  return words(wording, `issues:${field.kind}.${issue.code}`, issue.facts);
}

/** An answer in words, a line each; none where it was left blank. */
export function answerWords(wording: Wording, page: { id: string }, field: Field, answer: Answer): readonly string[] {
  if (answer === null || isList(answer)) return [];
  if (field.kind === 'date') return [dayInWords(asText(answer), wording.language)];
  if (field.kind === 'address') {
    const { line1, line2, town, postcode } = answer as Address;
    return [line1, line2, town, postcode].filter((line) => line !== null);
  }
  if ('options' in field || field.kind === 'known') {
    const values = Array.isArray(answer) ? (answer as readonly string[]) : [asText(answer)];
    return values.map((value) => optionWords(wording, page, field, value));
  }
  return asText(answer).split('\n');
}

/** The name of a list's item from its own answers, or null where it has none. */
export function itemName(nameFields: readonly string[], answers: Answers): string | null {
  return nameFields.flatMap((id) => (typeof answers[id] === 'string' ? [answers[id]] : [])).join(' ') || null;
}

/** Whether an answer is read from left to right in any language: numbers and codes, not words. */
export function isCode(field: Field): boolean {
  return ['phone', 'email', 'postcode', 'nhsNumber', 'upn'].includes(field.kind);
}

/** Whether the words typed into a field are a person's own, to be kept beside any translation. */
export function isTyped(field: Field): boolean {
  return ['text', 'textarea', 'address'].includes(field.kind);
}
