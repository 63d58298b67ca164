import type { Answers } from '~/journey/answers';
import { babyOf, childOf, listOf, shortAnswers } from './e2e-answers';

const work: Answers = {
  ...{ whoAsks: 'professional', profession: 'school', organisation: 'Thistledown Academy' },
  ...{ senderRole: 'Head of year', senderPhone: '020 7946 0123', senderEmail: 'lead@thistledown.example.org' },
  ...{ firstName: 'Isambard', lastName: 'Quillfeather' },
};
const agreed: Answers = {
  ...{ agreesHelp: 'yes', agreesShare: 'yes', agreedBy: 'Her mother', agreedOn: '2026-01-05', agreedHow: 'by-phone' },
};
const agencies: Answers = { servicesInvolved: 'none', agencyPolice: 'yes', servicesCheck: 'named-right' };
const adults = listOf({ adultFirstName: 'Thaddeus', adultResponsibility: 'yes', adultLivesThere: 'yes' });

/** A school that asks for a family, whose answers do not fit together in two places. */
export const askingSchool: Answers = {
  ...{ ...shortAnswers, ...work, ...agreed, ...agencies, adults, children: listOf(childOf()) },
  ...{ familyTold: 'no', notToldWhy: 'They are away', toldCheck: 'family-knows' },
};

/** A school with a worry about a child who is not safe tonight. */
export const tellingSchool: Answers = {
  ...{ ...work, ...agencies, adults, tellKind: 'safeguarding', homeKind: 'home', homePostcode: 'NW9 5AB' },
  ...{ children: listOf(childOf({ childIsConcern: 'yes' })), story: 'He came to school without a coat again.' },
  ...{ harm: ['child-hurt'], safeTonight: 'no', familyTold: 'no', notToldWhy: 'It could put him at more risk' },
};

export const assessingSchool: Answers = {
  ...{ ...tellingSchool, ...agreed, tellKind: 'assessment', needs: ['school'], toldCheck: 'family-knows' },
};

/** A neighbour who does not know much, and does not want the family to learn of it. */
export const neighbour: Answers = {
  ...{ whoAsks: 'public', staysUnnamed: 'do-not-tell', firstName: 'Isambard', lastName: 'Quillfeather' },
  ...{ senderTie: 'neighbour', homeKind: 'hiding', children: listOf(babyOf()) },
  ...{ story: 'I hear shouting.', harm: ['afraid'], safeTonight: 'not-known', contactBy: ['phone'] },
  ...{ phoneNumber: '07700 900123', phoneSafe: ['call'], adults: listOf() },
};
