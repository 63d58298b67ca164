import type { Answers } from '~/journey/answers';
import { childOf, listOf } from './e2e-answers';

// People who stand for those the portal is for, each with a telling difficulty. Nobody here exists.

const byText: Answers = { contactBy: ['phone'], phoneNumber: '07700 900123', phoneSafe: ['text'] };
const agreed: Answers = { agreesHelp: 'yes', agreesShare: 'yes' };
const child = (childFirstName: string, childLastName: string, childAge: number, more: Answers = {}): Answers => ({
  ...{ childBirth: 'age', childAge, childFirstName, childLastName, childHome: 'same' },
  ...more,
});

/** A tired parent in Colindale who wants a group for parents of toddlers. */
export const toddler: Answers = {
  ...{ whoAsks: 'parent', homeKind: 'home', homePostcode: 'NW9 5AB', firstName: 'Ama', lastName: 'Boateng-Lisle' },
  ...{
    children: listOf(child('Kofi', 'Boateng-Lisle', 2)),
    needs: ['sleep', 'behaviour'],
    goingWell: 'He loves books.',
  },
  ...{ story: 'He bites and will not sleep. I know nobody here.', programmes: ['parenting-programme'], harm: ['none'] },
  ...{ ...byText, ...agreed },
};

/** A school's safeguarding lead with two siblings, and a father who lives elsewhere. */
export const yearNine: Answers = {
  ...{ whoAsks: 'professional', profession: 'school', organisation: 'Ashlar Academy', senderRole: 'Safeguarding lead' },
  ...{ senderPhone: '020 7946 0123', senderEmail: 'dsl@ashlar.example.org', firstName: 'Jane', lastName: 'Okello' },
  ...{ worry: 'help', mainlySchool: 'no', severalNeeds: 'no', wantsAssessment: 'no', openWith: 'no' },
  ...{ dangerNow: 'no', homeKind: 'home', homePostcode: 'N12 0AA', needs: ['school', 'feelings'] },
  children: listOf(
    childOf({
      ...{ childFirstName: 'Daniel', childLastName: 'Pryce', childBornOn: '2013-03-02', childUpn: 'H302999925001' },
      childNhsNumber: null,
    }),
    childOf({ childFirstName: 'Mia', childLastName: 'Pryce', childBornOn: '2016-05-14', childNhsNumber: null }),
  ),
  ...{ childBirth: 'age', childAge: 13, ownBirth: null },
  ...{ story: 'Attendance has fallen to 71 per cent since September.', childWords: 'Mornings are the worst.' },
  ...{ tried: 'Two meetings and a part-day plan.', servicesInvolved: 'one-or-two', familyTold: 'yes' },
  adults: listOf({
    ...{ adultFirstName: 'Gareth', adultLastName: 'Pryce', adultRelationship: 'Father, lives in Leeds' },
    ...{ adultResponsibility: 'yes', adultLivesThere: 'no' },
  }),
  ...{ ...agreed, agreedBy: 'Her mother', agreedOn: '2026-01-05', agreedHow: 'by-phone', ...byText },
};

/** Fifteen, writing alone; home must not be rung. */
export const panics: Answers = {
  ...{ whoAsks: 'young-person', homeKind: 'home', homePostcode: 'NW9 5AB', firstName: 'Noor', lastName: 'Test' },
  ...{ ownBirth: 'age', ownAge: 15, parentsKnow: 'no', parentsMayBeContacted: 'no', needs: ['feelings', 'school'] },
  ...{ story: 'I panic before exams and cannot eat lunch at school.', harm: ['none'], ...byText },
  ...{ contactHours: ['late'], contactTimesNote: 'After 4 only', agreesHelp: 'yes', agreesShare: 'no' },
};

/** A GP who has not told the mother, with a reason. */
export const missedAppointments: Answers = {
  ...{ whoAsks: 'professional', profession: 'gp', organisation: 'Example Surgery', senderRole: 'GP' },
  ...{ senderPhone: '020 7946 0456', senderEmail: 's.malik@surgery.example.org', firstName: 'S', lastName: 'Malik' },
  ...{ tellKind: 'safeguarding', phoned: 'no', homeKind: 'home', homePostcode: 'EN5 4BQ' },
  children: listOf({
    ...{ childBirth: 'age', childAge: 6, childFirstName: 'Tyler', childLastName: 'Coombe', childIsConcern: 'yes' },
    ...{ childHome: 'same', childNhsNumber: '9990000018' },
  }),
  ...{ story: 'Four missed hearing appointments. His teeth have not been treated. His clothes are dirty.' },
  ...{ signs: ['neglect', 'mental-health'], harm: ['none'], safeTonight: 'yes', adults: listOf() },
  ...{ familyTold: 'no', notToldWhy: 'I want advice first. He is in no danger today.' },
};

/** Her husband reads her phone and mail; her sister may be rung. */
export const watched: Answers = {
  ...{
    whoAsks: 'parent',
    homeKind: 'hiding',
    safeHub: 'south',
    avoid: 'Brent Street',
    firstName: 'R',
    lastName: 'Test',
  },
  children: listOf(child('Ada', 'Test', 4), child('Ida', 'Test', 7)),
  ...{ needs: ['money', 'feelings'], story: 'I need to know where we can live.', harm: ['afraid'] },
  ...{
    contactBy: ['someone'],
    throughSomeone: 'My sister, 020 7946 0123, Tuesday and Thursday 10 to 12, ask for Lena',
  },
  ...{ carefulAbout: listOf({ carefulName: 'My husband', carefulRule: 'must-not-know' }), ...agreed },
};

/** Left care, has no home, turned 18. */
export const careLeaver: Answers = {
  ...{ dangerNow: 'no', whoAsks: 'young-person', worry: 'help', ownBirth: 'age', ownAge: 18, ties: ['in-care'] },
  ...{ homeKind: 'no-fixed', stayingPostcode: 'N3 2AA', nearHub: 'south', preferredHub: 'south', harm: ['none'] },
  whoHelps: ['nobody'],
};

/** Reads Persian and nothing else; wants a woman to interpret. */
export const persian: Answers = {
  ...{ whoAsks: 'parent', homeKind: 'home', homePostcode: 'NW4 3PS', firstName: 'مینا', lastName: 'رستگار' },
  children: listOf(child('آرش', 'رستگار', 9)),
  ...{ needs: ['school', 'sleep'], story: 'پسرم هنوز به مدرسه نمی‌رود و شب‌ها گریه می‌کند.', harm: ['none'] },
  ...{ speaks: 'fa', reads: 'fa', interpreter: 'yes', interpreterGender: 'woman' },
  ...{ contactBy: ['email'], emailAddress: 'mina@example.org', ...agreed },
};
