export const hubIds = ['west', 'east-central', 'south'] as const;
export type HubId = (typeof hubIds)[number];

/**
 * How sure we are of the hub of a postcode. `listed`: the borough's strategy lists its district under this hub alone;
 * `likely`: our reading of a list that says "part of"; `check`: two hubs could be meant, or the postcode is new to us.
 */
export type Certainty = 'listed' | 'likely' | 'check';

/** The answer of the catchment, and of `GET /api/hubs`; null where a member does not apply. */
export interface HubAnswer {
  postcode: string;
  outcome: 'hub' | 'either' | 'outside' | 'unknown' | 'invalid';
  hub: HubId | null;
  alternative: HubId | null;
  /** The council's name where the postcode is not in Barnet. */
  council: string | null;
  certainty: Certainty | null;
}

export type FindHub = (typed: string) => HubAnswer;
