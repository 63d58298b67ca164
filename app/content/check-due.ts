import type { Kind } from './kinds';

/** After how many months a person is asked to compare an item with its owner; kinds whose facts have no owner are not here. */
export const monthsBetweenChecks: Readonly<Partial<Record<Kind, number>>> = {
  'help-line': 3,
  session: 3,
  hub: 6,
  place: 6,
  programme: 6,
  service: 6,
  council: 6,
  'working-hours': 12,
  'professional-domain': 12,
};

/** The day by which an item is to be compared with its owner again; null: at once, for it never was. */
export function checkDueOn(lastCheckedOn: string | null, months: number): string | null {
  if (lastCheckedOn === null) return null;
  const [year = 0, month = 1, day = 1] = lastCheckedOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

/** Whether an item is to be compared with its owner today. */
export function isCheckDue(kind: Kind, lastCheckedOn: string | null, today: string): boolean {
  const months = monthsBetweenChecks[kind];
  if (months === undefined) return false;
  const due = checkDueOn(lastCheckedOn, months);
  return due === null || due <= today;
}
