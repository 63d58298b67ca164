import { isAtWork } from '~/referrals/source-code';

/** How a copy is offered to the browser that sent a request. */
export type Offer =
  /** To someone at work, for their own records. */
  | 'at-work'
  /** To a family, with a warning, for a short time. */
  | 'with-care'
  /** Not on this device: the hub gives one on paper. */
  | 'on-paper'
  /** The time for it is over. */
  | 'over';

export interface SentBy {
  /** Source of contact; 2 to 8 and 10 are those who sent it at work. */
  sourceCode: string;
  kind: string;
  flags: readonly string[];
  /** The sender named someone who must not learn of the request, or does not want their parents to. */
  hidesFromSomeone: boolean;
  sentAt: Date;
}

/** For this long a family's copy can be made; at work it is as long as the sent page is there. */
export const carefulMinutes = 15;

/** A file on the device could tell of it to the very person it is about. */
const unsafe = ['harm-stated', 'restricted', 'no-safe-contact', 'under-13-alone'];

/** Whether what was sent may be shown again on the device it was sent from (docs/decisions/055). */
export function offerOf({ flags, hidesFromSomeone, sentAt, ...sender }: SentBy, now: Date): Offer {
  if (isAtWork(sender)) return 'at-work';
  if (hidesFromSomeone || flags.some((flag) => unsafe.includes(flag))) return 'on-paper';
  return now.getTime() - sentAt.getTime() < carefulMinutes * 60_000 ? 'with-care' : 'over';
}
