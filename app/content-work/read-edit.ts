import type { Typed } from './typed';

export interface PostedEdit {
  typed: Typed;
  reason: string;
  /** The person says they compared the item with its owner today. */
  isChecked: boolean;
  seen: { version: number; revision: number };
  intent: string;
}

/** What a form posts that is none of the item's own controls. */
const own = ['reason', 'checked', 'version', 'revision', 'intent'];
const mostControls = 2000;

/** A posted edit by its controls. Files, over-long names and what is beyond the limits of any form of ours are left out. */
export function readEdit(form: FormData): PostedEdit {
  const typed: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  let count = 0;
  for (const [name, value] of form) {
    if (typeof value !== 'string' || own.includes(name) || !/^[\w.-]{1,100}$/.test(name)) continue;
    if (++count > mostControls) break;
    typed[name] = [...(typed[name] ?? []), value.slice(0, 20_000)];
  }
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const whole = (name: string) => (/^\d{1,9}$/.test(text(name)) ? Number(text(name)) : -1);
  return {
    typed: { ...typed },
    reason: text('reason').slice(0, 2000).replace(/\s+/g, ' ').trim(),
    isChecked: text('checked') === 'yes',
    seen: { version: whole('version'), revision: whole('revision') },
    intent: text('intent').slice(0, 20),
  };
}
