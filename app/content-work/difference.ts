import type { Typed } from './typed';

/** A control whose values differ. */
export interface Difference {
  name: string;
  from: readonly string[];
  to: readonly string[];
}

/** What differs between two states of an item, field by field, in the order of the form. */
export function differencesBetween(before: Typed, after: Typed): Difference[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .map((name) => ({ name, from: filled(before[name]), to: filled(after[name]) }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

const filled = (values: readonly string[] = []) => values.filter((value) => value !== '');
