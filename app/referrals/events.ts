import { z } from 'zod';

/** What happens to a referral in a tray, oldest first: its whole history. Codes and times only. */
const itemEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('received'),
    facts: z.object({
      purpose: z.enum(['referral', 'harm-stated']),
      tray: z.string(),
      priority: z.enum(['red', 'amber', 'green']),
      receivedOn: z.iso.date(),
      dueAt: z.iso.datetime(),
      /** What the front door suggested and what was chosen, where the person came through it. */
      door: z.object({ suggested: z.string(), reason: z.string(), chosen: z.string() }).optional(),
    }),
  }),
  z.object({ type: z.literal('read'), facts: z.object({}) }),
]);

export type ItemEvent = z.infer<typeof itemEvent>;
export type Purpose = Extract<ItemEvent, { type: 'received' }>['facts']['purpose'];

/** Where a referral stands in one tray. Nothing sets it but `project`. */
export interface ItemState {
  purpose: Purpose;
  tray: string;
  status: 'received' | 'read';
  priority: 'red' | 'amber' | 'green';
  /** YYYY-MM-DD. */
  receivedOn: string;
  dueAt: Date;
  assigneeId: string | null;
}

/** The state that a history leads to. Throws on a history that does not begin with being received, once. */
export function project(history: readonly ItemEvent[]): ItemState {
  const state = history.reduce<ItemState | null>(apply, null);
  if (!state) throw new Error('a history without events');
  return state;
}

/** An event as stored; throws where it is none that this code knows. */
export function readItemEvent(row: { type: string; facts: unknown }): ItemEvent {
  return itemEvent.parse({ type: row.type, facts: row.facts });
}

function apply(state: ItemState | null, event: ItemEvent): ItemState {
  if (event.type === 'received') {
    if (state) throw new Error('received twice');
    const { door: _door, ...facts } = event.facts;
    return { ...facts, dueAt: new Date(facts.dueAt), status: 'received', assigneeId: null };
  }
  if (!state) throw new Error(`${event.type} before it was received`);
  return { ...state, status: 'read' };
}
