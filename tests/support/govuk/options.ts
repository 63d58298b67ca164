import type { HeadingSize, Question } from '~/ui/fields/question';
import { NotExpressible, only, words, type Options } from '../fixtures';

export type Given = Record<string, string | undefined>;

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : JSON.stringify(value));

export const isTrue = (value: unknown) => value === true;

export const list = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);

export const attributes = (value: unknown) => {
  const { maxlength, ...rest } = (value ?? {}) as Record<string, string>;
  return { ...rest, ...(maxlength && { maxLength: Number(maxlength) }) };
};

export function oneOf<T extends string>(classes: unknown, prefix: string, sizes: readonly T[]): T | undefined {
  if (!classes) return undefined;
  const size = sizes.find((each) => classes === `${prefix}${each}`);
  if (!size) throw new NotExpressible(`the class ${text(classes) ?? ''}`);
  return size;
}

export const sizes: readonly HeadingSize[] = ['s', 'm', 'l', 'xl'];

export function heading(from: unknown, prefix: string) {
  const given = only(from, 'text', 'html', 'classes', 'isPageHeading');
  const size = oneOf(given.classes, prefix, sizes);
  return { words: words(given), ...(size && { size }), isPageHeading: isTrue(given.isPageHeading) };
}

export const questionOptions = [
  'name',
  'id',
  'hint',
  'errorMessage',
  'describedBy',
  'formGroup',
  'classes',
  'attributes',
];

export function question({ hint, errorMessage, describedBy, formGroup }: Options): Question {
  return {
    hint: words(only(hint, 'text', 'html')),
    error: words(only(errorMessage, 'text', 'html')),
    describedBy: text(describedBy),
    groupClassName: text(only(formGroup, 'classes').classes),
  };
}

export const look = (options: Options) => ({
  ...(options.id ? { id: text(options.id) ?? '' } : {}),
  ...(options.classes ? { className: text(options.classes) ?? '' } : {}),
});

export function grouped(options: Options, ...more: string[]) {
  only(options, ...questionOptions, 'idPrefix', 'fieldset', ...more);
  if (options.attributes) throw new NotExpressible('the option attributes');
  const { legend, describedBy } = only(options.fieldset, 'legend', 'describedBy');
  const { words: said, ...look } = heading(legend, 'govuk-fieldset__legend--');
  const own = question(options);
  return { ...own, ...look, describedBy: text(describedBy) ?? own.describedBy, legend: said };
}
