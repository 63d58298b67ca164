import type { Answers, Posted } from '~/journey/answers';

/** What a draft holds of the person, all of it sealed. */
export interface DraftContent {
  answers: Answers;
  /** What was typed on a page and could not be taken, by page key: shown again as typed. */
  pending: Readonly<Record<string, Posted>>;
  /** The language each page was answered in, by page key: staff are told. */
  typedIn: Readonly<Record<string, string>>;
}

export const emptyContent: DraftContent = { answers: {}, pending: {}, typedIn: {} };
