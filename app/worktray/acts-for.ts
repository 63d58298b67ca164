import { type Act, may, type Permissions } from '~/staff/permissions';

interface Item {
  tray: string;
  status: string;
  assigneeId: string | null;
  waitingFor: string | null;
  panelOn: string | null;
  isAcknowledged: boolean;
}

interface Offer {
  /** The last part of its page's address. */
  page: string;
  act: Act;
  when: (item: Item) => boolean;
}

const isOpen = ({ status }: Item) => status !== 'closed';
const isOfHub = ({ tray }: Item) => tray !== 'mash' && tray !== 'front-door';
const isInMash = (item: Item) => isOpen(item) && item.tray === 'mash';

/** Every act's page, in the order of a day's work, and when there is anything for it to do. */
const offers: readonly Offer[] = [
  { page: 'claim', act: 'claim', when: (item) => isOpen(item) && item.assigneeId === null },
  { page: 'acknowledgement', act: 'mash-decide', when: (item) => isInMash(item) && !item.isAcknowledged },
  { page: 'assignment', act: 'assign', when: isOpen },
  { page: 'note', act: 'note', when: () => true },
  { page: 'question', act: 'ask-more', when: (item) => isOpen(item) && item.waitingFor === null },
  { page: 'reply', act: 'ask-more', when: (item) => item.waitingFor !== null },
  { page: 'rating', act: 'mash-rate', when: isInMash },
  { page: 'partner-checks', act: 'partner-checks', when: isInMash },
  { page: 'mash-decision', act: 'mash-decide', when: isInMash },
  { page: 'children', act: 'record-episode', when: isOpen },
  { page: 'allocation', act: 'allocate', when: (item) => isOpen(item) && isOfHub(item) },
  { page: 'panel-mark', act: 'mark-panel', when: (item) => isOpen(item) && isOfHub(item) && item.panelOn === null },
  { page: 'panel-decision', act: 'decide-panel', when: (item) => isOpen(item) && item.panelOn !== null },
  { page: 'transfer', act: 'transfer', when: isOpen },
  { page: 'step-up', act: 'step-up', when: (item) => isOpen(item) && item.tray !== 'mash' },
  { page: 'withdrawal', act: 'withdraw', when: isOpen },
  { page: 'closing', act: 'close', when: isOpen },
  { page: 'reopening', act: 'reopen', when: (item) => !isOpen(item) },
  { page: 'legal-hold', act: 'legal-hold', when: () => true },
];

/** The pages of acts that someone may do on a referral where it lies, as it stands. */
export function actsFor(person: Permissions, item: Item): string[] {
  return offers.filter(({ act, when }) => when(item) && may(person, act, [item.tray])).map(({ page }) => page);
}
