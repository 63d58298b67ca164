/** Wrong tries in a row before a person's sign-in waits. */
export const freeTries = 10;

const minute = 60_000;
const longestWaitMinutes = 60;

/**
 * Until when sign-in waits after this many wrong tries in a row: 1 minute after the tenth, twice as long after each
 * further one, never more than an hour, so that a stranger guessing cannot keep an officer out for the day.
 */
export function lockedUntil(failures: number, now: Date): Date | null {
  if (failures < freeTries) return null;
  const minutes = Math.min(longestWaitMinutes, 2 ** Math.min(failures - freeTries, 10));
  return new Date(now.getTime() + minutes * minute);
}
