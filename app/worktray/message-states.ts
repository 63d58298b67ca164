/** Messages that reached nobody and are not tried again: a person has to do something. */
export const undeliveredStates = ['failed', 'no-address'] as const;

export function isUndelivered(state: string): boolean {
  return (undeliveredStates as readonly string[]).includes(state);
}
