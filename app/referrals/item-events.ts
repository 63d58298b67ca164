import { z } from 'zod';

/**
 * Everything that can happen to a referral in a tray. Facts are codes, ids and times: they stand in clear. What a person
 * wrote (a note, a reason, a number of the case system) is sealed beside them. A type is never removed while rows hold it.
 */
const of = <T extends string, S extends z.ZodRawShape>(type: T, facts: S) =>
  z.object({ type: z.literal(type), facts: z.object(facts) });

const priority = z.enum(['red', 'amber', 'green']);
const instant = z.iso.datetime();
const day = z.iso.date();
const person = z.uuid();

export const whoIsAsked = ['family', 'sender'] as const;
/** How staff of a tray can close a referral. */
export const outcomesToChoose = [
  ...(['allocated', 'advice', 'linked', 'out-of-borough', 'adult-services', 'duplicate'] as const),
  ...(['withdrawn', 'no-agreement', 'no-reply'] as const),
] as const;
/** How it can end at all: the last two are for MASH to decide. */
export const closingOutcomes = [...outcomesToChoose, 'social-care', 'no-further-action'] as const;
export const mashOutcomes = [
  ...(['early-help-assessment', 'universal-plus', 'social-care'] as const),
  ...(['linked', 'advice', 'no-further-action'] as const),
] as const;
export const panelDecisions = ['assessment', 'universal-plus', 'more-information', 'not-early-help'] as const;
export const systems = ['ehm', 'lcs'] as const;

export const itemEvent = z.discriminatedUnion('type', [
  of('received', {
    purpose: z.enum(['referral', 'harm-stated']),
    tray: z.string(),
    priority,
    receivedOn: day,
    dueAt: instant,
    /** What the front door suggested and what was chosen, where the person came through it. */
    door: z.object({ suggested: z.string(), reason: z.string(), chosen: z.string() }).optional(),
    /** Staff typed it in for someone: how it had come, and on which day. */
    taken: z.object({ how: z.string(), reachedOn: day }).optional(),
  }),
  of('read', {}),
  of('claimed', { assigneeId: person }),
  of('assigned', { assigneeId: person }),
  of('unassigned', {}),
  of('noted', {}),
  /** The clock stands still from `since` until the answer. `question`: which approved text. */
  of('asked', { of: z.enum(whoIsAsked), question: z.string(), channel: z.string(), since: instant }),
  /** `dueAt`: later by the working days that were waited. */
  of('answered', { from: z.enum(whoIsAsked), dueAt: instant }),
  of('transferred', { from: z.string(), to: z.string() }),
  of('stepped-up', { from: z.string(), dueAt: instant }),
  of('allocated', { tray: z.string(), weeks: z.int(), assigneeId: person.nullable() }),
  of('marked-for-panel', { panelOn: day }),
  of('panel-decided', { panelOn: day, decision: z.enum(panelDecisions) }),
  of('child-checked', { child: z.int() }),
  /** `isComplete`: with this, every child has a number in the case system or needs none. */
  of('episode-recorded', { child: z.int(), isComplete: z.boolean() }),
  of('rated', { priority, suggested: priority, dueAt: instant }),
  of('mash-acknowledged', {}),
  of('partner-asked', { partner: z.string() }),
  of('partner-answered', { partner: z.string() }),
  /** `tray` and `dueAt`: where it goes on and by when; null where it ends here. */
  of('mash-decided', { outcome: z.enum(mashOutcomes), tray: z.string().nullable(), dueAt: instant.nullable() }),
  /** `digest`: SHA-256 of the sealed transcript, so that what was handed over can be proven later. */
  of('passed-on', { to: z.enum(['social-care', 'ehm', 'other-council']), digest: z.string() }),
  of('linked', { system: z.enum(systems) }),
  of('closed', { outcome: z.enum(closingOutcomes) }),
  of('reopened', { dueAt: instant }),
  of('agreement-withdrawn', { purpose: z.enum(['help', 'sharing']), channel: z.string() }),
  /** Staff have seen to something that came from outside: the event of that id. */
  of('dealt-with', { event: z.string() }),
  of('restricted', {}),
  of('unrestricted', {}),
  of('held', {}),
  of('released', {}),
  /** The manager has been told that it is late. */
  of('late-told', { at: instant }),
]);

export type ItemEvent = z.infer<typeof itemEvent>;
export type ItemEventType = ItemEvent['type'];
export type FactsOf<T extends ItemEventType> = Extract<ItemEvent, { type: T }>['facts'];
export type WhoIsAsked = (typeof whoIsAsked)[number];
export type ClosingOutcome = (typeof closingOutcomes)[number];
export type MashOutcome = (typeof mashOutcomes)[number];
export type PanelDecision = (typeof panelDecisions)[number];
