import { Temporal } from 'temporal-polyfill';

/** Acknowledged within 30 days: Data Protection Act 2018 section 164A, in force from 2026. */
export const acknowledgedWithinDays = 30;
export const complaintLimits = { words: 4000, name: 200, contact: 300 } as const;

export interface Complaint {
  words: string;
  name: string;
  contact: string;
}

/** What was posted, or the codes of what is wrong with it by field. Without a way to reach them nobody could be answered. */
export function readComplaint(typed: Complaint): Complaint | { wrong: Record<string, string> } {
  const fields = ['words', 'name', 'contact'] as const;
  const given = Object.fromEntries(
    fields.map((field) => [field, typed[field].replace(/\r\n/g, '\n').trim()]),
  ) as unknown as Complaint;
  const wrong = Object.fromEntries(
    fields.flatMap((field) => {
      if (given[field].length > complaintLimits[field]) return [[field, 'too-long']];
      return given[field] === '' && field !== 'name' ? [[field, 'missing']] : [];
    }),
  );
  return Object.keys(wrong).length > 0 ? { wrong } : given;
}

/** The last day by which we say that we have it; both days YYYY-MM-DD. */
export function acknowledgeBy(receivedOn: string): string {
  return Temporal.PlainDate.from(receivedOn).add({ days: acknowledgedWithinDays }).toString();
}
