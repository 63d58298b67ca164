import type { DoorChoice } from '~/drafts/draft-content';
import type { AgreementRecord } from '~/referrals/agreement-record';
import type { ChildRecord } from '~/referrals/child-records';
import type { TimeTaken } from '~/referrals/time-taken';
import type { TranscriptEntry } from '~/referrals/transcript';
import type { Child, ContactProfile } from '~/referrals/submission';
import type { ContactRule } from './contact-rules';
import type { Due } from './due';
import type { EventView } from './event-view';

/** A referral as its page shows it; instants are ISO 8601, as they reach the page. */
export interface ReferralView {
  reference: string;
  /** `universal-plus`, `mash-safeguarding` or `mash-assessment`. */
  kind: string;
  sentAt: string;
  language: string;
  spokenLanguage: string | null;
  hubCertainty: string | null;
  flags: readonly string[];
  /** What the front door suggested and what was chosen; null where the person did not come through it. */
  door: DoorChoice | null;
  items: readonly ItemView[];
  isHeld: boolean;
  contact: ContactProfile;
  contactRules: readonly ContactRule[];
  transcript: readonly TranscriptEntry[];
  children: readonly ChildView[];
  agreements: readonly AgreementView[];
  messages: readonly MessageView[];
  events: readonly EventView[];
}

export interface ItemView {
  purpose: string;
  tray: string;
  status: string;
  priority: string;
  receivedOn: string;
  dueAt: string;
  due: Due;
  /** The person's name; null where nobody has it. */
  assignee: string | null;
  waitingFor: string | null;
  waitingSince: string | null;
  panelOn: string | null;
  outcome: string | null;
  lateToldAt: string | null;
  time: TimeTaken;
  /** Partners of MASH who have not answered yet. */
  partners: readonly string[];
  /** The pages of the acts that this reader may do here. */
  acts: readonly string[];
  /** The last that had happened: a form gives it back. */
  version: string;
}

export type ChildView = Child & { otherHub: string | null; age: number | null; record: ChildRecord };

export type AgreementView = AgreementRecord & { purpose: string; at: string };

export interface MessageView {
  id: string;
  template: string;
  channel: string;
  tray: string | null;
  state: string;
  at: string;
  /** It reached nobody, and nobody has seen to it yet. */
  isUndelivered: boolean;
  /** Someone did by hand what it could not. */
  isHandled: boolean;
}
