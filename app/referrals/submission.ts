/**
 * What a finished form says, in the terms of the borough's rules: ids and codes, no words. `forms/<form>-submission.ts`
 * reads it from the answers; routing, the person index, messages and the trays use nothing else.
 */
export interface Submission {
  kind: 'universal-plus' | 'call-back' | 'mash-safeguarding' | 'mash-assessment';
  /** CIN census source of contact, for example 1A (parent) or 1C (self). */
  sourceCode: string;
  place: Place;
  /** Empty names where a member of the public gave none. */
  sender: Person;
  /** Where a professional works; null for families and the public. */
  work: SenderWork | null;
  /** Empty only where we are asked to ring; a young person asking for themself is the only child. */
  children: readonly Child[];
  adults: readonly Adult[];
  harm: readonly HarmCode[];
  contact: ContactProfile;
  /** BCP 47, as the person chose; null where not said. */
  language: { spoken: string | null; read: string | null; interpreter: boolean };
  programmeIds: readonly string[];
  /** Something was picked that counts only once each person was asked alone whether they are safe. */
  asksEachAlone: boolean;
  agreements: readonly AgreementGiven[];
  /** Already with a social worker or an early help worker. */
  openElsewhere: boolean;
  byYoungPerson: boolean;
  /** Whether a professional has told the family; null where nobody was asked. */
  familyTold: 'yes' | 'no' | null;
  /** There is something the family must not learn from the request. */
  keepsFromFamily: boolean;
  /** A member of the public does not want the family to learn who they are. */
  staysUnnamed: boolean;
  /** A worker who visits may be at risk. */
  isRiskToWorkers: boolean;
}

export interface SenderWork {
  profession: string | null;
  organisation: string | null;
  role: string | null;
  email: string | null;
}

export type HubId = 'west' | 'east-central' | 'south';
export type HarmCode = 'child-hurt' | 'someone-hurts-me' | 'afraid' | 'self-harm' | 'under-13-alone';

/** Where the household's hub follows from. Postcodes are units in their printed form, `NW9 5AB`. */
export type Place =
  | { kind: 'home'; postcode: string; chosenHub: HubId | null }
  | { kind: 'outside'; postcode: string; because: OutsideReason; barnetPostcode: string | null }
  | { kind: 'hiding'; chosenHub: HubId | null }
  | { kind: 'no-fixed'; postcode: string | null; chosenHub: HubId | null }
  | { kind: 'chosen'; chosenHub: HubId | null }
  | { kind: 'not-known' };

/** Why a request from outside the borough goes on; `unsafe` is passed on whatever the place. */
export type OutsideReason = 'lives-here-too' | 'school-here' | 'placed-by-barnet' | 'pays-barnet' | 'unsafe';

export interface Person {
  firstName: string;
  lastName: string;
}

export interface Child extends Person {
  /** YYYY-MM-DD, or null where only an age or a due date is known. */
  bornOn: string | null;
  ageYears: number | null;
  dueOn: string | null;
  /** Only where it differs from the household's. */
  ownPostcode: string | null;
}

export interface Adult extends Person {
  relationship: string | null;
}

export type Channel = 'call' | 'text' | 'voicemail' | 'email' | 'letter' | 'home-visit';

/** What the person said about reaching them. A channel not named in `safe` is not to be used. */
export interface ContactProfile {
  safe: readonly Channel[];
  unsafe: readonly Channel[];
  phone: string | null;
  email: string | null;
  letterTo: { line1: string; line2: string | null; town: string | null; postcode: string | null } | null;
  /** Through someone they trust, in their own words: name and how to reach them. */
  throughSomeone: string | null;
  days: readonly string[];
  hours: readonly string[];
  timesNote: string | null;
  whoMayAnswer: string | null;
  maySayWhoWeAre: 'yes' | 'no' | null;
  withholdNumber: 'yes' | 'no' | null;
  codeWord: string | null;
  /** YYYY-MM-DD: after this day ask again before using any channel. */
  safeUntil: string | null;
  keepFrom: readonly { name: string; rule: 'must-not-know' | 'must-not-answer' | 'may-know'; note: string | null }[];
  /** A young person's answer about their parents; null where not asked. */
  parentsMayBeContacted: 'yes' | 'no' | null;
}

export interface AgreementGiven {
  purpose: 'help' | 'sharing';
  given: boolean;
  /** Page and field whose words were shown, for the record of the words. */
  page: string;
  field: string;
  /** What a professional says of an agreement given to them: by whom, on which day, how. */
  told: { by: string | null; on: string | null; how: string | null } | null;
  /** Who gave it, where either may have. */
  by?: 'young-person' | 'parent' | null;
}
