import { ask } from '~/forms/ask';
import type { Answers } from '~/journey/answers';
import type { Page } from '~/journey/form';
import { seenId } from '~/journey/walk';

const infoPages = (pages: readonly Page[]) =>
  pages.filter(({ kind }) => kind === 'info').map(({ id }) => [seenId(id), true] as const);

/** A Tuesday morning at which these answers are right. */
export const testNow = new Date('2026-11-24T10:00:00Z');

/** Everything the `ask` form can hold of a parent at home, each personal part a string that occurs nowhere else. */
export const fullAnswers: Answers = {
  ...Object.fromEntries(infoPages(ask.pages)),
  whoAsks: 'parent',
  homeKind: 'home',
  homePostcode: 'NW9 5AB',
  firstName: 'Quetzalia',
  lastName: 'Brönnimann-Óg',
  relationship: 'mother',
  children: {
    isDone: true,
    items: [
      {
        id: '1',
        answers: {
          ...{
            childBirth: 'date',
            childBornOn: '2019-07-23',
            childFirstName: 'Zephyrine',
            childLastName: 'Wolstenholme',
          },
          ...{ childHome: 'elsewhere', childPostcode: 'N2 8LG', childSchool: 'Thistledown Academy' },
          ...{ childDisability: ['AUT'], childLearningPlan: 'plan', childEthnicity: 'MWBC' },
        },
      },
      { id: '2', answers: { childBirth: 'expected', childDueOn: '2027-01-19', babyName: 'Peregrine' } },
    ],
  },
  needs: ['sleep', 'money'],
  story: 'My neighbour Ebenezer shouted. ياسمين گریه می‌کند.',
  programmes: ['family-resilience', 'getting-on'],
  gettingOn: ['parent-child-mediation'],
  afraidAtHome: 'nobody',
  goingWell: 'The allotment gardening is marvellous',
  hope: 'Tranquillity at bedtime',
  whoHelps: ['gp'],
  harm: ['afraid'],
  contactBy: ['phone', 'email', 'letter', 'someone'],
  phoneNumber: '+447700900462',
  emailAddress: 'Quetzalia.B@mailbox.example.org',
  letterAddress: { line1: '17 Peppercorn Mews', line2: 'Flat Juniper', town: 'Whetstone', postcode: 'N20 0XX' },
  throughSomeone: 'Auntie Marigold at the bakery',
  phoneSafe: ['call', 'text'],
  whoMayAnswer: 'Only Bartholomew',
  maySayWhoWeAre: 'no',
  withholdNumber: 'yes',
  codeWord: 'persimmon',
  contactDays: ['mon'],
  contactHours: ['morning'],
  contactTimesNote: 'Never during Coronation repeats',
  homeVisit: 'no',
  safeUntil: null,
  carefulAbout: {
    isDone: true,
    items: [
      { id: '1', answers: { carefulName: 'Cornelius', carefulRule: 'must-not-know', carefulNote: 'reads the post' } },
    ],
  },
  speaks: 'fa',
  reads: 'fa',
  otherLanguage: 'Gilaki',
  interpreter: 'yes',
  dialect: 'Rashti',
  interpreterGender: 'woman',
  adults: {
    isDone: true,
    items: [
      {
        id: '1',
        answers: {
          adultFirstName: 'Thaddeus',
          adultLastName: 'Featherstonehaugh',
          adultRelationship: 'stepgrandfather',
        },
      },
    ],
  },
  otherParent: 'do-not-speak',
  doctor: 'Doctor Lavenham',
  religion: 'Zoroastrian',
  howHeard: 'friend',
  agreesHelp: 'yes',
  agreesShare: 'no',
};

/** Each personal thing in `fullAnswers`, as a person would look for it. */
export const personalStrings = [
  ...[
    'Quetzalia',
    'Brönnimann-Óg',
    'Zephyrine',
    'Wolstenholme',
    'Peregrine',
    'Thaddeus',
    'Featherstonehaugh',
    'stepgrandfather',
  ],
  ...[
    'NW9 5AB',
    'N2 8LG',
    'N20 0XX',
    '17 Peppercorn Mews',
    'Flat Juniper',
    'Whetstone',
    'Thistledown Academy',
    'Doctor Lavenham',
  ],
  ...['2019-07-23', '2027-01-19', '23 July 2019', '19 January 2027', '+447700900462', '07700 900462'],
  ...[
    'Quetzalia.B@mailbox.example.org',
    'mailbox.example.org',
    'Auntie Marigold',
    'Only Bartholomew',
    'persimmon',
    'Coronation',
  ],
  ...[
    'Cornelius',
    'reads the post',
    'Ebenezer',
    'ياسمين',
    'گریه',
    'allotment gardening',
    'Tranquillity',
    'Gilaki',
    'Rashti',
    'Zoroastrian',
  ],
  'MWBC',
];
