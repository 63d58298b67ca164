import type { Answers } from '~/journey/answers';

/** A parent in Colindale with a low need. */
export const parentAtDoor: Answers = {
  ...{ dangerNow: 'no', whoAsks: 'parent', worry: 'help', childBirth: 'age', childAge: 7 },
  ...{ homeKind: 'home', homePostcode: 'NW9 5AB', whoHelps: ['school'] },
};

export const schoolAtDoor: Answers = {
  ...{ ...parentAtDoor, whoAsks: 'professional', profession: 'school', mainlySchool: 'no' },
  ...{ servicesInvolved: 'one-or-two', openWith: 'no', severalNeeds: 'no', wantsAssessment: 'no' },
};

export const socialWorkerAtDoor: Answers = { ...schoolAtDoor, profession: 'social-care', handingOver: 'joint-work' };

const schoolHere: Answers = { homePostcode: 'EN1 1AA', outsideReason: 'school-here', schoolPostcode: 'N2 8LG' };

/** Ways through the front door that meet every page of it. */
export const waysThroughDoor: readonly { name: string; answers: Answers }[] = [
  {
    name: 'a parent of someone of 18',
    answers: { ...parentAtDoor, ...schoolHere, childAge: 18, ties: ['early-help'], harm: ['afraid'] },
  },
  { name: 'someone in danger', answers: { dangerNow: 'yes', whoAsks: 'parent' } },
  {
    name: 'a young person',
    answers: { ...parentAtDoor, whoAsks: 'young-person', ownBirth: 'age', ownAge: 15, worry: 'harm' },
  },
  { name: 'a school', answers: schoolAtDoor },
  { name: 'a social worker', answers: socialWorkerAtDoor },
];

/** Ends that no way through its pages comes to. */
export const otherEnds: readonly { name: string; answers: Answers }[] = [
  { name: 'someone who is just looking', answers: { ...parentAtDoor, worry: 'look' } },
  { name: 'a family outside Barnet', answers: { ...parentAtDoor, homePostcode: 'EN1 1AA', outsideReason: 'none' } },
  { name: 'a parent of someone of 26', answers: { ...parentAtDoor, childAge: 26 } },
];
