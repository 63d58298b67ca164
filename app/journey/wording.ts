import { dayInWords } from '~/i18n/format-time';
import { isList, type Address, type Answer, type Answers } from './answers';
import { everyField } from './asked-fields';
import { kindOf } from './fields';
import type { Field } from './field';
import type { FormDefinition, Issue, Page, QuestionPage } from './form';

/** Looks words up by key (`<form>:<page>...` or another subject's) with facts to put in; i18next's `t` is one. */
export type Translate = (key: string, facts?: Record<string, unknown>) => string;

/** How to word a form in a language: its translate function, the language's code, and the voice ("young"). */
export interface Wording {
  t: Translate;
  has: (key: string) => boolean;
  form: string;
  language: string;
  voice: string | undefined;
}

function words({ t, voice }: Wording, key: string, facts: Record<string, unknown> = {}): string {
  return t(key, { ...facts, ...(voice !== undefined && { context: voice }) });
}

export function pageWords(
  wording: Wording,
  page: { id: string },
  part: string,
  facts?: Record<string, unknown>,
): string {
  return words(wording, `${wording.form}:${page.id}.${part}`, facts);
}

/** The same, or undefined where the page has no such words. */
export function optionalWords(wording: Wording, page: { id: string }, part: string, facts?: Record<string, unknown>) {
  return wording.has(`${wording.form}:${page.id}.${part}`) ? pageWords(wording, page, part, facts) : undefined;
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

/** The words of an issue: the field's own where there are any, else its kind's. */
export function issueWords(wording: Wording, page: { id: string }, field: Field | undefined, issue: Issue): string {
  const own = `${wording.form}:${page.id}.${issue.field}.issues.${issue.code}`;
  if (wording.has(own) || !field) return words(wording, own, issue.facts);
  return words(wording, `issues:${field.kind}.${issue.code}`, issue.facts);
}

/** An answer in words, a line each; none where it was left blank. */
export function answerWords(wording: Wording, page: { id: string }, field: Field, answer: Answer): readonly string[] {
  if (answer === null || isList(answer)) return [];
  if (field.kind === 'date') return [dayInWords(String(answer), wording.language)];
  if (field.kind === 'address') {
    const { line1, line2, town, postcode } = answer as Address;
    return [line1, line2, town, postcode].filter((line) => line !== null);
  }
  if ('options' in field || field.kind === 'known') {
    const values = Array.isArray(answer) ? (answer as readonly string[]) : [String(answer)];
    return values.map((value) => optionWords(wording, page, field, value));
  }
  return String(answer).split('\n');
}

/** The name of a list's item from its own answers, or null where it has none. */
export function itemName(nameFields: readonly string[], answers: Answers): string | null {
  return nameFields.flatMap((id) => (typeof answers[id] === 'string' ? [answers[id]] : [])).join(' ') || null;
}

/** Whether the words typed into a field are a person's own, to be kept beside any translation. */
export function isTyped(field: Field): boolean {
  return ['text', 'textarea', 'address'].includes(field.kind);
}

/** Every key a form's words must have, and what else they may have, without the form's own name. */
export function wordKeys(form: FormDefinition): { required: readonly string[]; allowed: (key: string) => boolean } {
  const pages = form.pages.flatMap((page): readonly Page[] => (page.kind === 'list' ? [page, ...page.pages] : [page]));
  const required = pages.flatMap((page) => [`${page.id}.title`, ...pageKeys(page)]);
  const sections = pages.map(({ section }) => `sections.${section}`);
  const optional = pages.flatMap((page) => (page.kind === 'question' ? optionalKeys(page) : []));
  const known = new Set([...required, ...sections, ...optional]);
  const ids = new Set(pages.map(({ id }) => id));
  const free = /^(lead|why|body\.\d+|button)$/;
  return {
    required: [...new Set([...required, ...sections])],
    allowed: (key) => {
      const plain = key.replace(/_(young)$/, '');
      const [page = '', ...rest] = plain.split('.');
      return known.has(plain) || (ids.has(page) && free.test(rest.join('.')));
    },
  };
}

function pageKeys(page: Page): readonly string[] {
  if (page.kind === 'list') {
    return ['another', 'yes', 'no', 'item', 'remove', 'issues.required'].map((part) => `${page.id}.${part}`);
  }
  if (page.kind !== 'question') return [];
  return [
    ...(page.isSensitive ? [`${page.id}.why`] : []),
    ...everyField(page.fields).flatMap((field) => [
      ...(isSole(page, field) ? [] : [`${page.id}.${field.id}.label`]),
      ...(field.isOptional ? [] : [`${page.id}.${field.id}.issues.required`]),
      ...('options' in field && !('codes' in field)
        ? field.options.map(({ value }) => `${page.id}.${field.id}.options.${value}`)
        : []),
    ]),
  ];
}

function optionalKeys(page: QuestionPage): readonly string[] {
  return everyField(page.fields).flatMap((field) => [
    `${page.id}.${field.id}.hint`,
    ...('options' in field ? field.options.map(({ value }) => `${page.id}.${field.id}.hints.${value}`) : []),
    ...kindOf(field).issueCodes.map((code) => `${page.id}.${field.id}.issues.${code}`),
  ]);
}
