const idleMinutes = 30;
const longestHours = 12;

/** A session seen less than this long ago is not written again. */
export const touchAfterSeconds = 60;

/** When a session ends: 30 minutes after it was last used, and never more than 12 hours after sign-in. */
export function sessionEnd(createdAt: Date, lastSeenAt: Date): Date {
  const idle = lastSeenAt.getTime() + idleMinutes * 60_000;
  const longest = createdAt.getTime() + longestHours * 3_600_000;
  return new Date(Math.min(idle, longest));
}
