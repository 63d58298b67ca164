import type { Answers, Posted } from '~/journey/answers';
import type { Taken } from './taken';

/** What the front door suggested, why, and what the person chose. Ids only: it may stand in clear. */
export interface DoorChoice {
  suggested: string;
  /** The id of the rule that decided. */
  reason: string;
  /** The form that was chosen. */
  chosen: string;
}

/** What a draft holds of the person, all of it sealed. */
export interface DraftContent {
  answers: Answers;
  /** What was typed on a page and could not be taken, by page key: shown again as typed. */
  pending: Readonly<Record<string, Posted>>;
  /** The language each page was answered in, by page key: staff are told. */
  typedIn: Readonly<Record<string, string>>;
  /** The keys of pages answered in another form: passed over on the way, and changed from check answers. */
  carried?: readonly string[];
  /** The way the front door suggested and the one that was taken, where the person came through it. */
  door?: DoorChoice;
  /** A family's part of a request that a professional has sent: which one. */
  together?: { referralId: string };
  /** Staff fill it in for someone who rang, came or wrote. */
  taken?: Taken;
}

export const emptyContent: DraftContent = { answers: {}, pending: {}, typedIn: {} };
