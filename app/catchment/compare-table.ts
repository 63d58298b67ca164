import type { HubAnswer, HubId } from '~/hubs/hub';

/** What a list made elsewhere says of a postcode; the council null where it names none. */
export type Expected =
  | { postcode: string; hub: HubId; alternative: HubId | null; certainty: string }
  | { postcode: string; council: string | null; isHeld: boolean };

const hubNames: Readonly<Record<string, HubId>> = { West: 'west', 'East/Central': 'east-central', South: 'south' };

/** A hub as a list names it: `East/Central`. */
export const readHubName = (name: string): HubId | null => hubNames[name] ?? null;

/**
 * Whether the table answers as expected. Beyond the districts that touch Barnet (`isHeld`) a table that names no council
 * is right, and one that names another is not.
 */
export function isAsExpected(answer: HubAnswer, expected: Expected): boolean {
  if ('hub' in expected) {
    const { hub, alternative, certainty } = expected;
    const outcome = alternative === null ? 'hub' : 'either';
    return (
      answer.outcome === outcome &&
      answer.hub === hub &&
      answer.alternative === alternative &&
      answer.certainty === certainty
    );
  }
  if (answer.outcome !== 'outside') return false;
  return answer.council === expected.council || (answer.council === null && !expected.isHeld);
}

export interface Tally {
  right: number;
  wrong: { expected: Expected; answer: HubAnswer }[];
}

/** Both tallies: of the postcodes in sectors that touch Barnet, and of all. */
export function compareTable(
  expected: readonly Expected[],
  findHub: (postcode: string) => HubAnswer,
): { near: Tally; all: Tally } {
  const touching = new Set(expected.flatMap((each) => ('hub' in each ? [each.postcode.slice(0, -2)] : [])));
  const all: Tally = { right: 0, wrong: [] };
  const near: Tally = { right: 0, wrong: [] };
  for (const each of expected) {
    const answer = findHub(each.postcode);
    const isRight = isAsExpected(answer, each);
    for (const tally of touching.has(each.postcode.slice(0, -2)) ? [near, all] : [all]) {
      if (isRight) tally.right++;
      else tally.wrong.push({ expected: each, answer });
    }
  }
  return { near, all };
}

/** `NW9 5AB: West is expected, South is given`, in the ids of the hubs. */
export function describeWrong({ expected, answer }: Tally['wrong'][number]): string {
  const said =
    'hub' in expected ? { ...expected, council: null } : { hub: null, alternative: null, certainty: null, ...expected };
  return `${expected.postcode}: expected ${inShort(said)}, the table says ${inShort(answer)}`;
}

function inShort({
  hub,
  alternative,
  council,
  certainty,
}: Omit<HubAnswer, 'postcode' | 'outcome'> | WideAnswer): string {
  if (hub === null) return `outside (${council ?? 'council not named'})`;
  return `${hub}${alternative === null ? '' : `?${alternative}`} ${certainty ?? ''}`.trim();
}

interface WideAnswer {
  hub: HubId | null;
  alternative: HubId | null;
  council: string | null;
  certainty: string | null;
}
