import type { Routing } from './route-referral';
import { mayContact } from './safe-contact';
import type { Submission } from './submission';

export type Template = 'hub-new-referral' | 'manager-harm-alert' | 'family-received';

export interface PlannedMessage {
  template: Template;
  /** A tray's mailbox, looked up when it is sent; null where it goes to the person. */
  tray: string | null;
  /** The person's own address. */
  recipient: string | null;
}

/** Who is told by mail that a request has come in. The family only where they said that e-mail is safe. */
export function planMessages({ contact }: Submission, { tray, harmItem }: Routing, today: string): PlannedMessage[] {
  return [
    { template: 'hub-new-referral', tray, recipient: null },
    ...(harmItem ? [{ template: 'manager-harm-alert' as const, tray: 'mash', recipient: null }] : []),
    ...(mayContact(contact, 'email', today).allowed
      ? [{ template: 'family-received' as const, tray: null, recipient: contact.email }]
      : []),
  ];
}
