import { type Act, may, type Permissions } from '~/staff/permissions';

interface Item {
  tray: string;
  status: string;
  assigneeId: string | null;
  waitingFor: string | null;
  panelOn: string | null;
  isAcknowledged: boolean;
  isRestricted: boolean;
}

interface Offer {
  act: Act;
  /** When there is anything for it to do. */
  when: (item: Item) => boolean;
}

const isOpen = ({ status }: Item) => status !== 'closed';
const isOfHub = ({ tray }: Item) => tray !== 'mash' && tray !== 'front-door';
const isInMash = (item: Item) => isOpen(item) && item.tray === 'mash';

/** Every act's page by the last part of its address, in the order of a day's work. */
const offers = {
  claim: { act: 'claim', when: (item) => isOpen(item) && item.assigneeId === null },
  acknowledgement: { act: 'mash-decide', when: (item) => isInMash(item) && !item.isAcknowledged },
  assignment: { act: 'assign', when: isOpen },
  note: { act: 'note', when: () => true },
  question: { act: 'ask-more', when: (item) => isOpen(item) && item.waitingFor === null },
  reply: { act: 'ask-more', when: (item) => item.waitingFor !== null },
  rating: { act: 'mash-rate', when: isInMash },
  'partner-checks': { act: 'partner-checks', when: isInMash },
  'mash-decision': { act: 'mash-decide', when: isInMash },
  children: { act: 'record-episode', when: isOpen },
  allocation: { act: 'allocate', when: (item) => isOpen(item) && isOfHub(item) },
  'panel-mark': { act: 'mark-panel', when: (item) => isOpen(item) && isOfHub(item) && item.panelOn === null },
  'panel-decision': { act: 'decide-panel', when: (item) => isOpen(item) && item.panelOn !== null },
  transfer: { act: 'transfer', when: isOpen },
  'step-up': { act: 'step-up', when: (item) => isOpen(item) && item.tray !== 'mash' },
  withdrawal: { act: 'withdraw', when: isOpen },
  closing: { act: 'close', when: isOpen },
  reopening: { act: 'reopen', when: (item) => !isOpen(item) },
  restriction: { act: 'restrict', when: (item) => !item.isRestricted },
  'restriction-end': { act: 'lift-restriction', when: (item) => item.isRestricted },
  'legal-hold': { act: 'legal-hold', when: () => true },
  // Offered beside what came in, not among the others.
  done: { act: 'note', when: () => false },
} as const satisfies Readonly<Record<string, Offer>>;

export type ActPageName = keyof typeof offers;

export const actPages = Object.keys(offers) as readonly ActPageName[];

export function isActPage(page: string): page is ActPageName {
  return (actPages as readonly string[]).includes(page);
}

/** The act that a page is for, as the matrix of permissions has it. */
export const actOf = (page: ActPageName): Act => offers[page].act;

/** The pages of acts that someone may do on a referral where it lies, as it stands. */
export function actsFor(person: Permissions, item: Item): ActPageName[] {
  return actPages.filter((page) => offers[page].when(item) && may(person, offers[page].act, [item.tray]));
}
