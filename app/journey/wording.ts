import { dayInWords } from '~/i18n/format-time';
import { isList, asText, type Address, type Answer, type Answers } from './answers';
import { everyField } from './asked-fields';
import { kindOf } from './fields';
import type { Field } from './field';
import type { Audience, FormDefinition, Issue, Page, QuestionPage, Voice } from './form';

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

/** Whether the words typed into a field are a person's own, to be kept beside any translation. */
export function isTyped(field: Field): boolean {
  return ['text', 'textarea', 'address'].includes(field.kind);
}

/** Every page of a form, those of its lists' items too, with the audience it is for. */
export function everyPage(form: FormDefinition): readonly { page: Page; audience: Audience }[] {
  return form.pages.flatMap((page) => {
    const audience = page.audience ?? form.audience;
    const items =
      page.kind === 'list' ? page.pages.map((item) => ({ page: item, audience: item.audience ?? audience })) : [];
    return [{ page, audience }, ...items];
  });
}

/**
 * Every key that the words of an audience must have, and what else they may have, without the subject's name. A
 * professional's subject may word any family page anew.
 */
export function wordKeys(
  form: FormDefinition,
  audience: Audience,
): { required: readonly string[]; allowed: (key: string) => boolean } {
  const all = everyPage(form);
  const own = all.filter((each) => each.audience === audience).map(({ page }) => page);
  const pages = audience === 'professional' ? all.map(({ page }) => page) : own;
  const required = own.flatMap((page) => [`${page.id}.title`, ...pageKeys(page)]);
  const sections = audience === 'family' ? all.map(({ page }) => `sections.${page.section}`) : [];
  const overlay = pages.flatMap((page) => [`${page.id}.title`, ...pageKeys(page)]);
  const optional = pages.flatMap((page) => (page.kind === 'question' ? optionalKeys(page) : []));
  const known = new Set([...overlay, ...sections, ...optional]);
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
