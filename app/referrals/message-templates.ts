/** What has happened to a request that someone outside is told of. */
export const moments = ['received', 'read', 'passed-on', 'decided', 'asked-for-more'] as const;
export type Moment = (typeof moments)[number];

/**
 * Whom a message goes to: a tray's mailbox, those who manage a tray, a desk of the borough's, the professional who asked, or
 * the family itself.
 */
export type Reader = 'tray' | 'managers' | 'desk' | 'sender' | 'family';

/** How the software sends. Whatever else a family called safe is for people to use. */
export type MessageChannel = 'email' | 'text';

interface TemplateFacts {
  to: Reader;
  channels: readonly MessageChannel[];
}

const toTray = { to: 'tray', channels: ['email'] } as const;
const toManagers = { to: 'managers', channels: ['email'] } as const;
const toDesk = { to: 'desk', channels: ['email'] } as const;
const toSender = { to: 'sender', channels: ['email'] } as const;
const toFamily = { to: 'family', channels: ['email', 'text'] } as const;

/** Every message. A new one is a line here, a file in `app/notify` and its words. */
export const messageTemplates = {
  'hub-new-referral': toTray,
  'hub-added-to': toTray,
  'manager-harm-alert': toManagers,
  'manager-late': toManagers,
  'manager-break-glass': toManagers,
  'data-complaint': toDesk,
  'sender-received': toSender,
  'sender-read': toSender,
  'sender-passed-on': toSender,
  'sender-decided': toSender,
  'sender-asked-for-more': toSender,
  'family-received': toFamily,
  'family-read': toFamily,
  'family-passed-on': toFamily,
  'family-decided': toFamily,
  'family-asked-for-more': toFamily,
} as const satisfies Record<string, TemplateFacts> & Record<`${'sender' | 'family'}-${Moment}`, TemplateFacts>;

export type Template = keyof typeof messageTemplates;
export type FamilyTemplate = `family-${Moment}`;

export const templates = Object.keys(messageTemplates) as Template[];

export const isTemplate = (name: string): name is Template => Object.hasOwn(messageTemplates, name);

/** The approved texts that staff may ask for more with: words of ours alone ever go out. */
export const topics = {
  sender: ['ring-us', 'children', 'how-to-reach', 'agreement', 'what-was-tried'],
  family: ['ring-us', 'website'],
} as const;

export type Topic = (typeof topics)[keyof typeof topics][number];
