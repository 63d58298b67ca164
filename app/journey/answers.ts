/** What a person gave, as stored. `null`: asked and left blank. Absent: not asked yet. */
export type Answer = string | number | true | null | readonly string[] | Address | ListAnswer;

export interface Address {
  line1: string;
  line2: string | null;
  town: string | null;
  postcode: string | null;
}

/** An item keeps its id as long as it lives; `isDone` is the person's "no more to add". */
export interface ListAnswer {
  items: readonly ListItem[];
  isDone: boolean;
}

export interface ListItem {
  id: string;
  answers: Answers;
}

export type Answers = { readonly [id: string]: Answer };

/** Posted strings by control name, as a browser sends them. */
export type Posted = { readonly [control: string]: readonly string[] };

export const emptyList: ListAnswer = { items: [], isDone: false };

export function isList(answer: Answer | undefined): answer is ListAnswer {
  return typeof answer === 'object' && answer !== null && 'items' in answer;
}

/** An answer of one line of text or a number, as text; empty for any other. */
export function asText(answer: Answer): string {
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
}
