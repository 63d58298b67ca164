import type { z } from 'zod';
import type { Answer, Posted } from './answers';
import type { Field } from './field';
import type { JourneyContext } from './form';

/**
 * One kind of question. Reading turns posted strings into a candidate; the schema turns a candidate, or a stored answer,
 * into an answer. The same schema guards the post and every later walk, so a stored draft is never complete and invalid.
 */
export interface FieldKind<F extends Field = Field> {
  /** Every issue its schema may find, beside `required`. */
  issueCodes: readonly string[];
  /** The names of its controls; an issue without a part of its own goes to the first. */
  controls: (field: F) => readonly [string, ...string[]];
  /** undefined where nothing was given. */
  read: (field: F, posted: Posted) => unknown;
  /** Its messages are issue codes; an issue's path is the suffix of the control it belongs to. */
  schema: (field: F, context: JourneyContext) => z.ZodType<Answer>;
  /** An answer as the strings that would post it. */
  post: (field: F, answer: Answer) => Posted;
  /** What an issue's words may mention. */
  facts?: (field: F) => Readonly<Record<string, string | number>>;
}

/** The first posted string of a control. */
export function first(posted: Posted, control: string): string {
  return posted[control]?.[0] ?? '';
}
