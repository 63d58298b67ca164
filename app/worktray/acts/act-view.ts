import type { ActPageName } from '../acts-for';
import type { ContactRule } from '../contact-rules';
import type { Due } from '../due';

/** What every page of an act shows around its form. */
export interface ActView {
  act: ActPageName;
  staff: { name: string; trays: readonly string[] };
  /** Whether the person reads what families write: some set holds and read nothing. */
  isReader: boolean;
  reference: string;
  purpose: string;
  tray: string;
  status: string;
  waitingFor: string | null;
  panelOn: string | null;
  dueAt: string;
  due: Due;
  flags: readonly string[];
  contactRules: readonly ContactRule[];
  /** Where to ring about a child who is not safe. */
  childrenSafety: string;
  /** The last that had happened when this was shown: a form gives it back. */
  version: string;
}

export interface ChangeView {
  type: string;
  at: string;
  /** The person's name; null for the service and the public. */
  by: string | null;
}

export type Typed = Readonly<Record<string, readonly string[]>>;

/** Why a post did not do what it asked, with what was typed. */
export interface ActAnswer {
  issues: Readonly<Record<string, string>>;
  refused: string | null;
  changed: readonly ChangeView[];
  typed: Typed;
  /** Nothing is wrong: it is shown once more before it is done. */
  isConfirming: boolean;
}

/** The first value of a box. */
export const valueOf = (typed: Typed, name: string): string => typed[name]?.[0] ?? '';
