import type { HarmCode, OutsideReason } from '~/referrals/submission';

export const professions = [
  ...['school', 'early-years', 'education', 'gp', 'health-visitor', 'school-nurse', 'midwife', 'primary-health'],
  ...['emergency', 'other-health', 'police', 'housing', 'legal', 'voluntary', 'childrens-centre', 'youth-justice'],
  ...['social-care', 'reach', 'council-early-help', 'other-council-team', 'other-council', 'other'],
] as const;

/** Ties that keep an 18 or 19 year old on the children's route (Operational Protocol 23). */
export const ties = [
  ...['in-care', 'adopted', 'statutory', 'youth-justice', 'early-help', 'disabled', 'closed-lately'],
] as const;

/** Everything the rules of the front door may ask. Nothing in words. */
export interface DoorFacts {
  /** Someone is in danger now, or a child is missing now. */
  isDangerNow: boolean;
  sender: 'parent' | 'young-person' | 'public' | 'professional';
  profession: string | null;
  /** Of the child it is about, in whole years today; null where not known or not born yet. */
  ageYears: number | null;
  ties: readonly string[];
  /** `harm`: a child is or may be suffering significant harm; `help`: help is wanted; `look`: just looking. */
  worry: 'harm' | 'help' | 'look';
  harm: readonly HarmCode[];
  /** A subject with a door of its own. */
  subject: 'allegation' | 'private-fostering' | 'exploitation' | null;
  hasSeveralNeeds: boolean;
  /** Services involved beyond GP, school, health visitor and midwife. */
  otherServices: number;
  wantsAssessment: boolean;
  /** The need is mainly in school, or an education plan is about to be asked for. */
  isMainlySchool: boolean;
  /** What a social worker wants of Early Help. */
  handingOver: 'joint-work' | 'universal-plus' | 'assessment' | null;
  openWith: 'social-worker' | 'early-help' | null;
  isOutside: boolean;
  outsideReason: OutsideReason | null;
}
