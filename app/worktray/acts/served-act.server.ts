import type { ActOutcome, Order } from '~/referrals/act.server';
import type { ActItem } from './act-item.server';
import { type ActView, type Typed, valueOf } from './act-view';
import type { Offered } from './offered';

/** What an act's page does on the server: what its form offers, and the order that the form gives. */
export interface ServedAct {
  /** Goes far: shown once more before it is done. */
  isConfirmed?: true;
  offer?: (about: ActItem, view: ActView, query: URLSearchParams) => Promise<Partial<Offered>> | Partial<Offered>;
  perform: (order: Order, typed: Typed) => Promise<ActOutcome>;
}

/** The first value of each of these boxes, by name. */
export function boxesOf<N extends string>(typed: Typed, ...names: readonly N[]): Record<N, string> {
  return Object.fromEntries(names.map((name) => [name, valueOf(typed, name)])) as Record<N, string>;
}
