import { cleanCode } from '~/journey/clean-text';

export const openAnswers = ['open', 'closed', 'none'] as const;
export const childOutcomes = ['episode-made', 'open-episode-linked', 'no-episode-needed', 'passed-to-mash'] as const;

/** What staff found and made of one child in the case systems; blank where not yet. */
export interface ChildRecord {
  /** Whether EHM, and LCS, hold the child: `open`, `closed`, `none`, or blank where nobody has looked. */
  ehm: string;
  lcs: string;
  person: string;
  episode: string;
  outcome: string;
}

export const blankRecord: ChildRecord = { ehm: '', lcs: '', person: '', episode: '', outcome: '' };
const fields = Object.keys(blankRecord) as (keyof ChildRecord)[];
const number = /^[\p{L}\p{N}][\p{L}\p{N}/-]{0,29}$/u;
const among = (codes: readonly string[]) => (value: string) => codes.includes(value);
const checks: Readonly<Record<keyof ChildRecord, (value: string) => boolean>> = {
  ehm: among(openAnswers),
  lcs: among(openAnswers),
  person: (value) => number.test(value),
  episode: (value) => number.test(value),
  outcome: among(childOutcomes),
};

/** A child's record as typed, and the fields that hold what they cannot. */
export function readChildRecord(typed: Partial<Readonly<Record<keyof ChildRecord, string>>>) {
  const record = Object.fromEntries(fields.map((field) => [field, cleanCode(typed[field] ?? '')])) as unknown;
  const read = record as ChildRecord;
  return { record: read, issues: fields.filter((field) => read[field] !== '' && !checks[field](read[field])) };
}

/** Whether a child needs nothing more here: it has an episode's number, or an outcome that makes none. */
export const isComplete = ({ episode, outcome }: ChildRecord) =>
  episode !== '' || outcome === 'no-episode-needed' || outcome === 'passed-to-mash';

interface Told {
  type: string;
  facts: unknown;
  content: unknown;
}

/** The last that was recorded of each child, from the opened events of its referral. */
export function childRecords(events: readonly Told[], count: number): ChildRecord[] {
  const records = Array.from({ length: count }, () => blankRecord);
  for (const { type, facts, content } of events) {
    if (type !== 'child-checked' && type !== 'episode-recorded') continue;
    const { child } = facts as { child: number };
    if (child < count) records[child] = { ...blankRecord, ...(content as Partial<ChildRecord> | null) };
  }
  return records;
}
