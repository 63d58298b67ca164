import {
  type ClosingOutcome,
  type FactsOf,
  itemEvent,
  type ItemEvent,
  type ItemEventType,
  type MashOutcome,
  type WhoIsAsked,
} from './item-events';

export type { ItemEvent } from './item-events';
export type Purpose = FactsOf<'received'>['purpose'];
export type Priority = FactsOf<'received'>['priority'];
export type ItemStatus = 'received' | 'read' | 'in-progress' | 'waiting' | 'sent-to-ehm' | 'closed';

/** Where a referral stands in one tray: the row of `tray_item`. Nothing sets it but `project`. */
export interface ItemState {
  purpose: Purpose;
  tray: string;
  status: ItemStatus;
  priority: Priority;
  /** YYYY-MM-DD. */
  receivedOn: string;
  dueAt: Date;
  assigneeId: string | null;
  /** Whom we asked for more: the clock has stood still since then. */
  waitingFor: WhoIsAsked | null;
  waitingSince: Date | null;
  /** YYYY-MM-DD: the Panel whose list it is on. */
  panelOn: string | null;
  outcome: ClosingOutcome | null;
  /** When a manager was told that it is late; told again only if it is late for a later due time. */
  lateToldAt: Date | null;
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

const afterClosing: readonly ItemEventType[] = [
  ...(['reopened', 'noted', 'dealt-with', 'restricted', 'unrestricted', 'held', 'released'] as const),
];

/** Whether something can still happen to a referral that stands like this: nothing is decided on a closed one. */
export function mayFollow({ status }: Pick<ItemState, 'status'>, type: ItemEventType): boolean {
  if (type === 'reopened') return status === 'closed';
  return status !== 'closed' || afterClosing.includes(type);
}

/** What is left of the state is as it was. */
type Change = Partial<ItemState>;
type Changes = { readonly [T in Exclude<ItemEventType, 'received'>]: (state: ItemState, facts: FactsOf<T>) => Change };

const nothing = (): Change => ({});
const working: Change = { status: 'in-progress' };
/** Whoever works on it no longer waits to begin, but an open question stays open. */
const begun = ({ status }: ItemState): Change => (status === 'received' || status === 'read' ? working : {});
const noWait = { waitingFor: null, waitingSince: null };
const inOtherTray = (state: ItemState, tray: string): Change => ({
  ...{ tray, assigneeId: null },
  // Whoever opens the other tray meets it as new; an open question is still open there.
  status: state.waitingFor ? 'waiting' : 'received',
});
const sooner = (state: ItemState, dueAt: string) => new Date(Math.min(state.dueAt.getTime(), Date.parse(dueAt)));
const endings: Readonly<Partial<Record<MashOutcome, ClosingOutcome>>> = {
  'social-care': 'social-care',
  linked: 'linked',
  advice: 'advice',
  'no-further-action': 'no-further-action',
};
const ended = (outcome: ClosingOutcome): Change => ({ ...noWait, status: 'closed', outcome, panelOn: null });

const changes: Changes = {
  read: ({ status }) => (status === 'received' ? { status: 'read' } : {}),
  claimed: (state, { assigneeId }) => ({ ...begun(state), assigneeId }),
  assigned: (state, { assigneeId }) => ({ ...begun(state), assigneeId }),
  unassigned: () => ({ assigneeId: null }),
  noted: (state) => begun(state),
  asked: (_, { of, since }) => ({ status: 'waiting', waitingFor: of, waitingSince: new Date(since) }),
  answered: (_, { dueAt }) => ({ ...noWait, ...working, dueAt: new Date(dueAt) }),
  transferred: (state, { to }) => inOtherTray(state, to),
  'stepped-up': (state, { dueAt }) => ({
    ...{ ...inOtherTray(state, 'mash'), ...noWait, status: 'received', panelOn: null, priority: 'red' },
    dueAt: sooner(state, dueAt),
  }),
  allocated: (_, { tray, assigneeId }) => ({ ...noWait, ...working, tray, assigneeId, panelOn: null }),
  'marked-for-panel': (state, { panelOn }) => ({ ...begun(state), panelOn }),
  'panel-decided': (state) => ({ ...begun(state), panelOn: null }),
  'child-checked': begun,
  'episode-recorded': (state, { isComplete }) => (isComplete ? { ...noWait, status: 'sent-to-ehm' } : begun(state)),
  rated: (state, { priority, dueAt }) => ({ ...begun(state), priority, dueAt: sooner(state, dueAt) }),
  'mash-acknowledged': begun,
  'partner-asked': begun,
  'partner-answered': begun,
  'mash-decided': (state, { outcome, tray, dueAt }) => {
    const ending = endings[outcome];
    if (ending || tray === null || dueAt === null) return ended(ending ?? 'advice');
    return { ...inOtherTray(state, tray), ...noWait, status: 'received', dueAt: new Date(dueAt) };
  },
  'passed-on': begun,
  linked: begun,
  closed: (_, { outcome }) => ended(outcome),
  reopened: (_, { dueAt }) => ({ ...working, outcome: null, dueAt: new Date(dueAt) }),
  'agreement-withdrawn': (state, { purpose }) =>
    purpose === 'sharing' ? { ...begun(state), panelOn: null } : begun(state),
  'dealt-with': nothing,
  restricted: nothing,
  unrestricted: nothing,
  held: nothing,
  released: nothing,
  'late-told': (_, { at }) => ({ lateToldAt: new Date(at) }),
};

/** A referral received, as it first stands in its tray. */
function begin({ door: _door, taken: _taken, ...facts }: FactsOf<'received'>): ItemState {
  const open = { ...noWait, assigneeId: null, panelOn: null, outcome: null, lateToldAt: null };
  return { ...facts, ...open, dueAt: new Date(facts.dueAt), status: 'received' };
}

function apply(state: ItemState | null, event: ItemEvent): ItemState {
  if (event.type === 'received') {
    if (state) throw new Error('received twice');
    return begin(event.facts);
  }
  if (!state) throw new Error(`${event.type} before it was received`);
  if (!mayFollow(state, event.type)) throw new Error(`${event.type} on a referral that is ${state.status}`);
  const change = changes[event.type] as (state: ItemState, facts: ItemEvent['facts']) => Change;
  return { ...state, ...change(state, event.facts) };
}
