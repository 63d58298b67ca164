import type { Child, Submission } from '~/referrals/submission';

export const child: Child = {
  firstName: 'Test',
  lastName: 'Child',
  bornOn: '2020-05-01',
  ageYears: null,
  dueOn: null,
  ownPostcode: null,
};
/** A parent's own request for one child, from a certain place, with one safe way to reach them. */
export const submission: Submission = {
  kind: 'universal-plus',
  sourceCode: '1A',
  place: { kind: 'home', postcode: 'NW9 5AB', chosenHub: null },
  sender: { firstName: 'Test', lastName: 'Parent' },
  children: [child],
  adults: [],
  harm: [],
  contact: {
    safe: ['call'],
    unsafe: [],
    phone: '+447700900123',
    email: null,
    letterTo: null,
    throughSomeone: null,
    days: [],
    hours: [],
    timesNote: null,
    whoMayAnswer: null,
    maySayWhoWeAre: null,
    withholdNumber: null,
    codeWord: null,
    safeUntil: null,
    keepFrom: [],
    parentsMayBeContacted: null,
  },
  language: { spoken: 'en', read: 'en', interpreter: false },
  programmeIds: [],
  agreements: [{ purpose: 'help', given: true, page: 'agree', field: 'help' }],
  openElsewhere: false,
  byYoungPerson: false,
};
