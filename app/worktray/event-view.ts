/** What happened, as the timeline shows it; opened, with names instead of ids. */
export interface EventView {
  id: string;
  /** Null where it concerns the whole request: what came in from outside, a message that failed. */
  itemId: string | null;
  type: string;
  at: string;
  tray: string | null;
  facts: Readonly<Record<string, unknown>>;
  content: Readonly<Record<string, unknown>> | null;
  /** The person's name; null for the service itself and the public. */
  by: string | null;
}

/** What comes in from outside and waits for somebody to see to it. */
const fromOutside = ['sender-changed-phone', 'sender-added-more', 'sender-withdrew'];

/** What came in from outside and nobody has dealt with yet, oldest first. */
export function undealtWith<E extends Pick<EventView, 'id' | 'type' | 'facts'>>(events: readonly E[]): E[] {
  const dealt = events.filter(({ type }) => type === 'dealt-with').map(({ facts }) => facts.event);
  return events.filter(({ id, type }) => fromOutside.includes(type) && !dealt.includes(id));
}
