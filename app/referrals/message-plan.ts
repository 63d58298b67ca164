import type { Routing } from './route-referral';
import { mayContact } from './safe-contact';
import type { Submission } from './submission';

export type Template = 'hub-new-referral' | 'manager-harm-alert' | 'family-received' | 'sender-received';

export interface PlannedMessage {
  template: Template;
  /** A tray's mailbox, looked up when it is sent; null where it goes to the person. */
  tray: string | null;
  /** The person's own address. */
  recipient: string | null;
}

/**
 * Who is told by mail that a request has come in. A professional is; a family only where they said that e-mail is safe,
 * and nobody's family about what goes to MASH.
 */
export function planMessages(
  { kind, work, contact }: Submission,
  { tray, alertsManager }: Routing,
  today: string,
): PlannedMessage[] {
  const mayWrite = kind === 'universal-plus' && work === null && mayContact(contact, 'email', today).allowed;
  return [
    { template: 'hub-new-referral', tray, recipient: null },
    ...(alertsManager ? [{ template: 'manager-harm-alert' as const, tray: 'mash', recipient: null }] : []),
    ...(mayWrite ? [{ template: 'family-received' as const, tray: null, recipient: contact.email }] : []),
    ...(work?.email ? [{ template: 'sender-received' as const, tray: null, recipient: work.email }] : []),
  ];
}
