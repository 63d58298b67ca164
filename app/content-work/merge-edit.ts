import type { Field } from './shape';
import { candidateFrom, type Typed } from './typed';

type Data = Readonly<Record<string, unknown>>;

/** The item with what was typed in place of what its form asks; the day only where somebody says they compared it today. */
export function mergeEdit(base: Data, fields: readonly Field[], typed: Typed, checkedOn: string | null): Data {
  const asked = new Set(fields.map(({ id }) => id));
  const kept = Object.entries(base).filter(([id]) => !asked.has(id));
  const merged: Data = { ...Object.fromEntries(kept), ...candidateFrom(fields, typed) };
  const order = [...new Set([...Object.keys(base), ...Object.keys(merged)])].filter((id) => id in merged);
  const data = Object.fromEntries(order.map((id) => [id, merged[id]]));
  return checkedOn === null ? data : { ...data, lastCheckedOn: checkedOn };
}
