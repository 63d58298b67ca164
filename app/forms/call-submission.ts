import { hubIds } from '~/hubs/hub';
import type { Answers } from '~/journey/answers';
import type { Place, Submission } from '~/referrals/submission';
import { senderOf, textOf } from './read-answers';
import { contactOf } from './read-contact';

/** What the answers of a finished `call` form say: nothing yet but whom to ring, how and when. Their story comes by phone. */
export function callSubmission(answers: Answers): Submission {
  const spoken = textOf(answers.speaks);
  return {
    kind: 'call-back',
    // Nobody was asked who they are.
    sourceCode: '10',
    place: placeOf(answers),
    sender: senderOf(answers),
    work: null,
    children: [],
    adults: [],
    harm: [],
    // They gave a number to be rung on: that alone is safe.
    contact: contactOf({ ...answers, contactBy: ['phone'], phoneSafe: ['call'] }),
    language: { spoken, read: null, interpreter: spoken !== null && spoken !== 'en' },
    programmeIds: [],
    agreements: [],
    openElsewhere: false,
    byYoungPerson: false,
    familyTold: null,
    keepsFromFamily: false,
    staysUnnamed: false,
    isRiskToWorkers: false,
    asksEachAlone: false,
  };
}

function placeOf({ homePostcode, nearHub }: Answers): Place {
  const postcode = textOf(homePostcode);
  if (postcode !== null) return { kind: 'home', postcode, chosenHub: null };
  return { kind: 'chosen', chosenHub: hubIds.find((hub) => hub === nearHub) ?? null };
}
