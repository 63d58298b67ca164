import { hubIds, type Certainty, type HubAnswer, type HubId } from './hub';

/** What a sector, or an exception in it, says: `west`; `west?south`, one of two; `!Brent`, another council; `!`, not known which. */
export type CatchmentValue = string;
export type Verdict = Omit<HubAnswer, 'postcode'>;

const isHub = (text: string | undefined): text is HubId => hubIds.some((hub) => hub === text);

export const nowhere = { hub: null, alternative: null, council: null, certainty: null } as const;

/** What a value means for a postcode we hold; null where it is not a value at all. `certainty` is that of a hub named alone. */
export function readValue(value: CatchmentValue, certainty: Certainty): Verdict | null {
  if (value.startsWith('!')) return { ...nowhere, outcome: 'outside', council: value.slice(1) || null };
  const [hub, alternative, ...rest] = value.split('?');
  if (!isHub(hub) || rest.length > 0) return null;
  if (alternative === undefined) return { ...nowhere, outcome: 'hub', hub, certainty };
  if (!isHub(alternative) || alternative === hub) return null;
  return { ...nowhere, outcome: 'either', hub, alternative, certainty: 'check' };
}
