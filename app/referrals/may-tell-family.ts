import type { FamilyTemplate, MessageChannel } from './message-templates';
import { type ContactReason, mayContact } from './safe-contact';
import type { ContactProfile, Submission } from './submission';

export interface FamilyMessage {
  template: FamilyTemplate;
  channel: MessageChannel;
  kind: Submission['kind'];
  /** The trays the request lies in at this moment. */
  trays: readonly string[];
  profile: ContactProfile;
  /** YYYY-MM-DD in London. */
  on: string;
}

export type FamilyReason = ContactReason | 'goes-to-mash' | 'times-in-words';

/**
 * Whether the software may write to a family: asked when a message is planned, and again when it is sent. What goes to
 * MASH, or lies there by now, is told by people. The receipt of a family's own request for help is kept where it also
 * spoke of harm: it asked for itself, and knows that it did.
 */
export function mayTellFamily(message: FamilyMessage): { allowed: boolean; reason: FamilyReason } {
  const { template, channel, kind, trays, profile, on } = message;
  if (kind === 'mash-safeguarding' || kind === 'mash-assessment') return { allowed: false, reason: 'goes-to-mash' };
  const isOnlyThere = trays.length > 0 && trays.every((tray) => tray === 'mash');
  const isThere = template === 'family-received' ? isOnlyThere : trays.includes('mash');
  if (isThere) return { allowed: false, reason: 'goes-to-mash' };
  // A text lights up a phone at once: no machine can obey times that were given in words.
  if (channel === 'text' && profile.timesNote !== null) return { allowed: false, reason: 'times-in-words' };
  return mayContact(profile, channel, on);
}
