import type { Answers } from '~/journey/answers';
import { sourceCode, type Source } from '~/referrals/source-code';
import type { ContactProfile, Place, Submission } from '~/referrals/submission';
import { adultOf, itemsOf, senderOf, tellingOf, textOf, toldOf, workOf } from './read-answers';
import { childOf, harmOf, isOpenElsewhere } from './read-children';
import { contactOf } from './read-contact';

/** What the answers of a finished `tell` form say, in the borough's terms. Takes only answers that counted in a walk. */
export function tellSubmission(answers: Answers): Submission {
  const isAssessment = answers.tellKind === 'assessment';
  const work = workOf(answers);
  const told = toldOf(answers);
  const children = itemsOf(answers.children);
  const isYoung = answers.whoAsks === 'young-person';
  return {
    kind: isAssessment ? 'mash-assessment' : 'mash-safeguarding',
    sourceCode: sourceCode({
      sender: answers.whoAsks as Source['sender'],
      tie: textOf(answers.senderTie),
      profession: work?.profession ?? null,
      isUnnamed: answers.staysUnnamed === 'no-name',
    }),
    place: placeOf(answers),
    sender: senderOf(answers),
    work,
    children: children.map(childOf),
    adults: itemsOf(answers.adults).map(adultOf),
    harm: harmOf(answers),
    contact: work ? familyReach(answers) : contactOf(answers),
    language: {
      spoken: textOf(answers.speaks),
      read: textOf(answers.reads),
      interpreter: answers.interpreter === 'yes' || answers.interpreter === 'bsl',
    },
    programmeIds: [],
    asksEachAlone: false,
    agreements: isAssessment
      ? [
          { purpose: 'help', given: answers.agreesHelp === 'yes', page: 'agree-help', field: 'agreesHelp', told },
          { purpose: 'sharing', given: answers.agreesShare === 'yes', page: 'agree-share', field: 'agreesShare', told },
        ]
      : [],
    openElsewhere: isOpenElsewhere(answers),
    byYoungPerson: isYoung,
    ...tellingOf(answers),
  };
}

/** A worry is taken wherever the family lives: from outside the borough it is passed on. */
function placeOf(answers: Answers): Place {
  const postcode = textOf(answers.homePostcode);
  if (answers.homeKind === 'hiding') return { kind: 'hiding', chosenHub: null };
  if (answers.homeKind === 'no-fixed') {
    return { kind: 'no-fixed', postcode: textOf(answers.stayingPostcode), chosenHub: null };
  }
  if (answers.homeKind !== 'home' || postcode === null) return { kind: 'not-known' };
  if (answers.homeOutcome !== 'outside') return { kind: 'home', postcode, chosenHub: null };
  const because = textOf(answers.outsideReason) ?? 'unsafe';
  const barnetPostcode = textOf(answers.secondHomePostcode) ?? textOf(answers.schoolPostcode);
  return { kind: 'outside', postcode, because: because as 'unsafe', barnetPostcode };
}

/** A professional's word on a number is for MASH to weigh: no way is called safe for us to use unasked. */
function familyReach(answers: Answers): ContactProfile {
  return {
    ...contactOf({}),
    phone: textOf(answers.familyPhone),
    timesNote: textOf(answers.familyReachNote),
  };
}
