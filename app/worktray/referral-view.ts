import type { DoorChoice } from '~/drafts/draft-content';
import type { AgreementRecord } from '~/referrals/agreement-record';
import type { TranscriptEntry } from '~/referrals/transcript';
import type { Child, ContactProfile } from '~/referrals/submission';
import type { ContactRule } from './contact-rules';
import type { Due } from './due';

/** A referral as its page shows it; instants are ISO 8601, as they reach the page. */
export interface ReferralView {
  reference: string;
  sentAt: string;
  language: string;
  spokenLanguage: string | null;
  hubCertainty: string | null;
  flags: readonly string[];
  /** What the front door suggested and what was chosen; null where the person did not come through it. */
  door: DoorChoice | null;
  items: readonly ItemView[];
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
}

export type ChildView = Child & { otherHub: string | null };

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

export interface EventView {
  type: string;
  at: string;
  tray: string | null;
  /** The message an event is about. */
  template: string | null;
  /** The person's name; null for the service itself. */
  by: string | null;
}
