/** What comes in from outside after sending, and waits for somebody to see to it. */
const fromOutside = ['sender-changed-phone', 'sender-added-more', 'sender-withdrew', 'family-completed'];

/** What came in from outside and nobody has dealt with yet, in the order it was given. */
export function undealtWith<E extends { id: string; type: string; facts: Readonly<Record<string, unknown>> }>(
  events: readonly E[],
): E[] {
  const dealt = events.filter(({ type }) => type === 'dealt-with').map(({ facts }) => facts.event);
  return events.filter(({ id, type }) => fromOutside.includes(type) && !dealt.includes(id));
}
