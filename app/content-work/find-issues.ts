import type { z } from 'zod';
import { shapeAt } from './locate';
import type { Field, Shape } from './shape';

/** What is wrong with an item, by the control that it is about; an empty name: the item as a whole. */
export interface Issue {
  field: string;
  code: 'required' | 'email' | 'url' | 'date' | 'time' | 'number' | 'choice' | 'pattern' | 'too-long' | 'rule';
}

const longest = 8000;

/** What the kind's schema says of an item, one issue a control, in the order of the form. */
export function findIssues(schema: z.ZodType, fields: readonly Field[], candidate: unknown): Issue[] {
  const found = (schema.safeParse(candidate).error?.issues ?? []).map((issue): Issue => {
    const path = issue.path.map(String);
    const field = controlOf(fields, path);
    if (issue.code === 'custom') return { field, code: 'rule' };
    const value = valueAt(candidate, path);
    if (isBlank(value)) return { field, code: 'required' };
    return { field, code: issue.code === 'too_big' ? tooBig(value) : codeOf(shapeAt(fields, path)) };
  });
  const all = [...found, ...tooLong(fields, candidate), ...unknownOptions(fields, candidate)];
  const order = (issue: Issue) => fields.findIndex(({ id }) => id === issue.field.split('.')[0]);
  return all
    .filter(({ field }, at) => all.findIndex((other) => other.field === field) === at)
    .sort((one, other) => order(one) - order(other));
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const tooBig = (value: unknown) => (typeof value === 'number' ? 'number' : 'too-long');

function codeOf(shape: Shape | null): Issue['code'] {
  if (shape?.type === 'text') return shape.format ?? 'pattern';
  if (shape?.type === 'number') return 'number';
  return shape?.type === 'choice' || shape?.type === 'choices' ? 'choice' : 'pattern';
}

/** The name of the control that a path leads to: a list of texts or options is one control. */
function controlOf(fields: readonly Field[], path: readonly string[]): string {
  const at = path.findIndex((_, length) =>
    ['lines', 'choices'].includes(shapeAt(fields, path.slice(0, length + 1))?.type ?? ''),
  );
  return (at < 0 ? path : path.slice(0, at + 1)).join('.');
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[part] : undefined,
    value,
  );
}

function tooLong(fields: readonly Field[], candidate: unknown): Issue[] {
  return Object.entries(leavesOf(candidate))
    .filter(([, value]) => typeof value === 'string' && value.length > longest)
    .map(([name]) => ({ field: controlOf(fields, name.split('.')), code: 'too-long' }));
}

/** A schema takes whatever text, while the form offers the ids there are. */
function unknownOptions(fields: readonly Field[], candidate: unknown): Issue[] {
  return Object.keys(leavesOf(candidate)).flatMap((name) => {
    const path = name.split('.');
    const shape = shapeAt(fields, path);
    const value = valueAt(candidate, path);
    if (shape?.type !== 'choice' && shape?.type !== 'choices') return [];
    const isKnown =
      value === null || value === '' || shape.options.some((option) => option === `${value as string | number}`);
    return isKnown ? [] : [{ field: controlOf(fields, path), code: 'choice' as const }];
  });
}

/** Every text, number and so on of an item by its path. */
function leavesOf(value: unknown, path: readonly string[] = []): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return { [path.join('.')]: value };
  return Object.assign({}, ...Object.entries(value).map(([part, inner]) => leavesOf(inner, [...path, part]))) as Record<
    string,
    unknown
  >;
}
