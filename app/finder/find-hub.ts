import type { District } from '~/hubs/district';
import type { FindHub, HubId } from '~/hubs/hub';
import { readPostcode } from '~/hubs/postcode';

/** What the finder says to what was typed. `postcode` is as printed; `typed` as it was, for the person to put right. */
export type Finding =
  | { kind: 'none' }
  | { kind: 'blank' | 'invalid'; typed: string }
  | { kind: 'hub'; postcode: string; hubs: readonly [HubId]; isSure: boolean }
  | { kind: 'either'; postcode: string; hubs: readonly [HubId, HubId] }
  /** The first half of a postcode alone, or a whole one that is new to us. */
  | { kind: 'part' | 'new'; postcode: string; hubs: readonly HubId[]; isPartlyOutside: boolean }
  /** Several councils: it is one of them. None: we do not know. */
  | { kind: 'outside'; postcode: string; councils: readonly string[] }
  | { kind: 'islands' | 'forces'; postcode: string };

interface Table {
  findHub: FindHub;
  districts: ReadonlyMap<string, District>;
}

const longestEcho = 60;
const outwardOf = (postcode: string) => postcode.split(' ')[0] ?? postcode;
const crownDependency = /^(JE|GY|IM)\d/;
const forcesArea = /^BF\d/;
const forcesNumber = /^\s*B\.?F\.?P\.?O\.?[\s\d]*$/i;

/** @param typed null where nothing was asked yet */
export function findHubFor(typed: string | null, { findHub, districts }: Table): Finding {
  if (typed === null) return { kind: 'none' };
  const echo = typed.replace(/\p{Cc}/gu, ' ').slice(0, longestEcho);
  if (typed.trim() === '') return { kind: 'blank', typed: '' };
  if (echo === typed && forcesNumber.test(typed)) return { kind: 'forces', postcode: typed.trim().toUpperCase() };
  const read = readPostcode(typed);
  if ('invalid' in read) return { kind: 'invalid', typed: echo };
  const postcode = 'unit' in read ? read.unit : read.outcode;
  if (crownDependency.test(postcode)) return { kind: 'islands', postcode };
  if (forcesArea.test(postcode)) return { kind: 'forces', postcode };

  const answer = findHub(postcode);
  if (answer.hub && answer.alternative) return { kind: 'either', postcode, hubs: [answer.hub, answer.alternative] };
  if (answer.hub) return { kind: 'hub', postcode, hubs: [answer.hub], isSure: answer.certainty !== 'check' };
  if (answer.outcome === 'outside')
    return { kind: 'outside', postcode, councils: answer.council ? [answer.council] : [] };
  const district = districts.get(outwardOf(postcode));
  if (!district || district.hubs.length === 0) return { kind: 'outside', postcode, councils: district?.councils ?? [] };
  const { hubs, isPartlyOutside } = district;
  return { kind: 'unit' in read ? 'new' : 'part', postcode, hubs, isPartlyOutside };
}

/** Whether the person has something to put right. */
export const isMistake = (finding: Finding): finding is Extract<Finding, { typed: string }> => 'typed' in finding;
