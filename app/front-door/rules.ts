import type { DoorFacts } from './facts';

/** Where a person is sent. `ask` and `tell-*` are our forms; the others are told whom to go to, and never refused a reason. */
export type Door =
  | 'emergency'
  | 'ask'
  | 'tell-safeguarding'
  | 'tell-assessment'
  | 'lcs-joint-work'
  | 'ehm-transfer'
  | 'consultation'
  | 'reach-ehm'
  | 'duty-team'
  | 'lado'
  | 'adults'
  | 'leaving-care'
  | 'disability-team'
  | 'other-council'
  | 'directory';

export interface Rule {
  /** Names the reason in words: `suggestion:reasons.<id>`. */
  id: string;
  when: (facts: DoorFacts) => boolean;
  door: Door;
  /** Where it is said: a section of the Operational Protocol (P), the menu (M), Working Together (W) or our own. */
  source: string;
}

const isAged = ({ ageYears }: DoorFacts, from: number, to = Infinity) =>
  ageYears !== null && ageYears >= from && ageYears <= to;
const hasTie = ({ ties }: DoorFacts, tie: string) => ties.includes(tie);
const isSocialCare = ({ profession }: DoorFacts) => profession === 'social-care';

/** The number of services, beyond those every child has, that makes an assessment the likely way. */
export const assessmentServices = 3;

/** In order: the first that holds decides. Each row is tested on both sides of its line. */
export const rules: readonly Rule[] = [
  { id: 'danger-now', when: (facts) => facts.isDangerNow, door: 'emergency', source: 'DOMAIN 3' },
  { id: 'allegation', when: (facts) => facts.subject === 'allegation', door: 'lado', source: 'W' },
  {
    id: 'joint-work',
    when: (facts) => isSocialCare(facts) && facts.handingOver === 'joint-work',
    door: 'lcs-joint-work',
    source: 'P 16.6',
  },
  {
    id: 'step-down',
    when: (facts) => isSocialCare(facts) && facts.handingOver === 'universal-plus',
    door: 'ehm-transfer',
    source: 'P 15.3',
  },
  { id: 'step-down-assessment', when: isSocialCare, door: 'consultation', source: 'P 13' },
  { id: 'reach', when: (facts) => facts.profession === 'reach', door: 'reach-ehm', source: 'P 13.8' },
  {
    id: 'care-leaver',
    when: (facts) => isAged(facts, 20, 25) && hasTie(facts, 'in-care'),
    door: 'leaving-care',
    source: 'P 23',
  },
  {
    id: 'disabled-to-25',
    when: (facts) => isAged(facts, 20, 25) && hasTie(facts, 'disabled'),
    door: 'disability-team',
    source: 'FIELD 2',
  },
  { id: 'from-20', when: (facts) => isAged(facts, 20), door: 'adults', source: 'P 23' },
  {
    id: 'adult-without-tie',
    when: (facts) => isAged(facts, 18, 19) && facts.ties.length === 0,
    door: 'adults',
    source: 'P 23',
  },
  {
    id: 'council-harm',
    when: (facts) => facts.worry === 'harm' && facts.profession === 'council-early-help',
    door: 'duty-team',
    source: 'P 12.1',
  },
  { id: 'harm', when: (facts) => facts.worry === 'harm', door: 'tell-safeguarding', source: 'P 4.1' },
  {
    id: 'private-fostering',
    when: (facts) => facts.subject === 'private-fostering',
    door: 'tell-safeguarding',
    source: 'K',
  },
  {
    id: 'outside',
    when: (facts) => facts.isOutside && facts.outsideReason === null && facts.harm.length === 0,
    door: 'other-council',
    source: 'DOMAIN 3',
  },
  { id: 'looking', when: (facts) => facts.worry === 'look', door: 'directory', source: 'DOMAIN 2' },
  { id: 'public-worry', when: (facts) => facts.sender === 'public', door: 'tell-safeguarding', source: 'P 4.1' },
  {
    id: 'assessment',
    when: (facts) =>
      facts.sender === 'professional' &&
      (facts.wantsAssessment || (facts.hasSeveralNeeds && facts.otherServices >= assessmentServices)),
    door: 'tell-assessment',
    source: 'P 4.2, 5.1, M 1',
  },
  { id: 'youth-justice', when: (facts) => facts.profession === 'youth-justice', door: 'ask', source: 'P 13.8' },
  { id: 'own-family', when: (facts) => facts.sender !== 'professional', door: 'ask', source: 'P 21.3' },
  { id: 'low-need', when: () => true, door: 'ask', source: 'P 21.1' },
];
