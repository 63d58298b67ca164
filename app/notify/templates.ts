import type { Template } from '~/referrals/message-templates';
import { dataComplaint } from './data-complaint';
import { familyAskedForMore } from './family-asked-for-more';
import { familyDecided } from './family-decided';
import { familyPassedOn } from './family-passed-on';
import { familyRead } from './family-read';
import { familyReceived } from './family-received';
import { hubAddedTo } from './hub-added-to';
import { hubNewReferral } from './hub-new-referral';
import type { Mail, MailFacts } from './mail';
import { managerBreakGlass } from './manager-break-glass';
import { managerHarmAlert } from './manager-harm-alert';
import { managerLate } from './manager-late';
import { senderAskedForMore } from './sender-asked-for-more';
import { senderDecided } from './sender-decided';
import { senderPassedOn } from './sender-passed-on';
import { senderRead } from './sender-read';
import { senderReceived } from './sender-received';

/** How each message is worded. */
export const wordedTemplates: { readonly [template in Template]: (facts: MailFacts) => Mail } = {
  'hub-new-referral': hubNewReferral,
  'hub-added-to': hubAddedTo,
  'manager-harm-alert': managerHarmAlert,
  'manager-late': managerLate,
  'manager-break-glass': managerBreakGlass,
  'data-complaint': dataComplaint,
  'sender-received': senderReceived,
  'sender-read': senderRead,
  'sender-passed-on': senderPassedOn,
  'sender-decided': senderDecided,
  'sender-asked-for-more': senderAskedForMore,
  'family-received': familyReceived,
  'family-read': familyRead,
  'family-passed-on': familyPassedOn,
  'family-decided': familyDecided,
  'family-asked-for-more': familyAskedForMore,
};
