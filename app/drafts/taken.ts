import { Temporal } from 'temporal-polyfill';

/** A contact that staff type in for someone: who took it, how it came, and on which day. Codes: it may stand in clear. */
export interface Taken {
  staffId: string;
  how: string;
  /** YYYY-MM-DD: the clock runs from it. */
  reachedOn: string;
}

export const takenWays = ['phone', 'walk-in', 'letter', 'email'] as const;

/** A contact that came longer ago than this is not new. */
const mostDaysAgo = 14;

/** Which of what staff chose for it cannot be taken. `today`: YYYY-MM-DD. */
export function takenIssues(
  { how, form, reachedOn }: { how: string; form: string; reachedOn: string },
  forms: readonly string[],
  today: string,
): ('how' | 'reachedOn' | 'form')[] {
  return [
    ...((takenWays as readonly string[]).includes(how) ? [] : (['how'] as const)),
    ...(isRecent(reachedOn, today) ? [] : (['reachedOn'] as const)),
    ...(forms.includes(form) ? [] : (['form'] as const)),
  ];
}

/** When it counts as received: now, or in the middle of an earlier day. */
export function receivedAt({ reachedOn }: Pick<Taken, 'reachedOn'>, now: Date, today: string): Date {
  if (reachedOn >= today) return now;
  const noon = Temporal.PlainDate.from(reachedOn).toZonedDateTime({ timeZone: 'Europe/London', plainTime: '12:00' });
  return new Date(noon.epochMilliseconds);
}

function isRecent(day: string, today: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day > today) return false;
  const earliest = Temporal.PlainDate.from(today).subtract({ days: mostDaysAgo }).toString();
  try {
    return day >= earliest && Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day;
  } catch {
    return false;
  }
}
