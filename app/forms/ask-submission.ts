import { hubIds } from '~/hubs/hub';
import type { Answer, Answers } from '~/journey/answers';
import { sourceCode } from '~/referrals/source-code';
import type { Child, OutsideReason, Place, Submission } from '~/referrals/submission';
import { programmesPicked } from './programme-pages';
import { adultOf, itemsOf, numberOf, senderOf, tellingOf, textOf, toldOf, workOf } from './read-answers';
import { childOf, harmOf, isOpenElsewhere } from './read-children';
import { contactOf } from './read-contact';

const hubOf = (answer: Answer | undefined) => hubIds.find((hub) => hub === answer) ?? null;

/** What the answers of a finished `ask` form say, in the borough's terms. Takes only answers that counted in a walk. */
export function askSubmission(answers: Answers): Submission {
  const isYoung = answers.whoAsks === 'young-person';
  const sender = senderOf(answers);
  const work = workOf(answers);
  const told = toldOf(answers);
  const picked = programmesPicked(answers);
  const self: Child = {
    ...sender,
    bornOn: textOf(answers.ownBornOn),
    ageYears: numberOf(answers.ownAge),
    dueOn: null,
    ownPostcode: null,
  };
  return {
    kind: 'universal-plus',
    sourceCode: sourceCode({
      sender: work ? 'professional' : isYoung ? 'young-person' : 'parent',
      tie: null,
      profession: work?.profession ?? null,
      isUnnamed: false,
    }),
    place: placeOf(answers),
    sender,
    work,
    children: isYoung ? [self] : itemsOf(answers.children).map(childOf),
    adults: itemsOf(answers.adults).map(adultOf),
    harm: harmOf(answers),
    contact: contactOf(answers),
    language: {
      spoken: textOf(answers.speaks),
      read: textOf(answers.reads),
      interpreter: answers.interpreter === 'yes' || answers.interpreter === 'bsl',
    },
    programmeIds: picked.ids,
    asksEachAlone: picked.isWaiting,
    agreements: [
      { purpose: 'help', given: answers.agreesHelp === 'yes', page: 'agree-help', field: 'agreesHelp', told },
      { purpose: 'sharing', given: answers.agreesShare === 'yes', page: 'agree-share', field: 'agreesShare', told },
    ],
    openElsewhere: isOpenElsewhere(answers),
    byYoungPerson: isYoung,
    ...tellingOf(answers),
  };
}

function placeOf(answers: Answers): Place {
  const near = hubOf(answers.nearHub);
  if (answers.homeKind === 'hiding') return { kind: 'hiding', chosenHub: hubOf(answers.safeHub) };
  if (answers.homeKind === 'no-fixed') {
    return {
      kind: 'no-fixed',
      postcode: textOf(answers.stayingPostcode),
      chosenHub: hubOf(answers.preferredHub) ?? near,
    };
  }
  const postcode = textOf(answers.homePostcode) ?? '';
  if (answers.homeOutcome === 'outside') {
    return {
      kind: 'outside',
      postcode,
      because: answers.outsideReason as OutsideReason,
      barnetPostcode: textOf(answers.secondHomePostcode) ?? textOf(answers.schoolPostcode),
    };
  }
  return { kind: 'home', postcode, chosenHub: hubOf(answers.preferredHub) ?? near };
}
