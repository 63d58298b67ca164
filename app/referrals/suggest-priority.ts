import type { Flag } from './flags';

export type Priority = 'red' | 'amber' | 'green';

const red: readonly Flag[] = ['harm-stated', 'under-13-alone'];
const amber: readonly Flag[] = [
  ...(['restricted', 'no-safe-contact', 'by-young-person', 'open-elsewhere', 'keep-from-family'] as const),
  'worker-safety',
];

/** How soon to look at a referral, from its flags. A suggestion: a worker sets it, and nothing said ever lowers it. */
export function suggestPriority(flags: readonly Flag[]): Priority {
  if (flags.some((flag) => red.includes(flag))) return 'red';
  return flags.some((flag) => amber.includes(flag)) ? 'amber' : 'green';
}
