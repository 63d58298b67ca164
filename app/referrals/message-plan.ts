import { type FamilyReason, mayTellFamily } from './may-tell-family';
import type { MessageChannel, Moment, Template } from './message-templates';
import type { Routing } from './route-referral';
import type { ContactProfile, Submission } from './submission';

export interface PlannedMessage {
  template: Template;
  channel: MessageChannel;
  /** Whose mailbox or managers are looked up when it is sent; null where it goes to a person. */
  tray: string | null;
  /** A professional's own address. A family's is read from its profile when it is sent. */
  recipient: string | null;
}

/** What the plan needs to know of the service itself. */
export interface Sender {
  /** YYYY-MM-DD in London. */
  today: string;
  /** Whether text messages can be sent at all. */
  hasTexts: boolean;
}

/**
 * Who is told that a request has come in. A professional is; a family only by a way they called safe, and nobody's
 * family about what goes to MASH.
 */
export function planMessages(
  { kind, work, contact }: Submission,
  { tray, alertsManager, harmItem }: Routing,
  sender: Sender,
): PlannedMessage[] {
  const trays = harmItem ? [tray, 'mash'] : [tray];
  const asked = { template: 'family-received', kind, trays, profile: contact } as const;
  return [
    toTray('hub-new-referral', tray),
    ...(alertsManager ? [toTray('manager-harm-alert', 'mash')] : []),
    ...(work === null ? toFamily(asked, sender).planned : []),
    ...(work?.email ? [toSender('received', work.email)] : []),
  ];
}

export interface Told {
  kind: Submission['kind'];
  trays: readonly string[];
  profile: ContactProfile;
  /** A professional's address; null where a family asked for itself or no address was given. */
  senderEmail: string | null;
  /** The family asked for itself: it hears from us, and not through a professional. */
  isFromFamily: boolean;
  /** What has gone out already. */
  templates: readonly string[];
}

export interface Plan {
  planned: PlannedMessage[];
  /** Why the family is not told, where it is theirs to hear. */
  withheld: FamilyReason | null;
}

/** Who is told of what happened later. Each is told of a reading once, however many trays read it. */
export function planMoment(moment: Exclude<Moment, 'received'>, told: Told, sender: Sender): Plan {
  const isTold = (template: Template) => moment === 'read' && told.templates.includes(template);
  const { senderEmail, isFromFamily, ...asked } = told;
  if (senderEmail !== null)
    return { planned: isTold(`sender-${moment}`) ? [] : [toSender(moment, senderEmail)], withheld: null };
  if (!isFromFamily || isTold(`family-${moment}`)) return { planned: [], withheld: null };
  return toFamily({ ...asked, template: `family-${moment}` }, sender);
}

export function toTray(template: Template, tray: string): PlannedMessage {
  return { template, channel: 'email', tray, recipient: null };
}

const toSender = (moment: Moment, recipient: string): PlannedMessage => ({
  ...{ template: `sender-${moment}`, channel: 'email', tray: null, recipient },
});

/** By mail where that is safe, which can say more and costs nothing; else by text; else not at all. */
function toFamily(
  asked: Omit<Parameters<typeof mayTellFamily>[0], 'channel' | 'on'>,
  { today, hasTexts }: Sender,
): Plan {
  const channels = hasTexts ? (['email', 'text'] as const) : (['email'] as const);
  const answers = channels.map((channel) => ({ channel, ...mayTellFamily({ ...asked, channel, on: today }) }));
  const way = answers.find(({ allowed }) => allowed);
  if (!way) return { planned: [], withheld: answers.at(-1)?.reason ?? null };
  const { template } = asked;
  return { planned: [{ template, channel: way.channel, tray: null, recipient: null }], withheld: null };
}
