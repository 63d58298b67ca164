import { hubIds } from '~/hubs/hub';
import type { Address, Answer, Answers } from '~/journey/answers';
import { sourceCode } from '~/referrals/source-code';
import type {
  Channel,
  Child,
  ContactProfile,
  HarmCode,
  OutsideReason,
  Place,
  Submission,
} from '~/referrals/submission';
import { programmesPicked } from './programme-pages';
import {
  adultOf,
  choicesOf,
  itemsOf,
  numberOf,
  senderOf,
  tellingOf,
  textOf,
  toldOf,
  workOf,
  yesOrNo,
} from './read-answers';

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

/** A social worker or an early help worker is there already. */
export function isOpenElsewhere(answers: Answers): boolean {
  const helpers = choicesOf(answers.whoHelps);
  return (
    helpers.includes('social-worker') ||
    helpers.includes('early-help') ||
    answers.openWith === 'social-worker' ||
    answers.openWith === 'early-help' ||
    answers.agencySocialCare === 'yes' ||
    answers.agencyEarlyHelp === 'yes'
  );
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

export function harmOf(answers: Answers): readonly HarmCode[] {
  const ticked = choicesOf(answers.harm).filter((code) => code !== 'none') as HarmCode[];
  const isAfraid = answers.afraidAtHome === 'someone' && !ticked.includes('afraid');
  const stated: readonly HarmCode[] = isAfraid ? [...ticked, 'afraid'] : ticked;
  return answers.whoAsks === 'young-person' && answers.isUnder13 === 'yes' ? [...stated, 'under-13-alone'] : stated;
}

export function childOf(answers: Answers): Child {
  return {
    firstName: textOf(answers.childFirstName) ?? textOf(answers.babyName) ?? '',
    lastName: textOf(answers.childLastName) ?? '',
    bornOn: textOf(answers.childBornOn),
    ageYears: numberOf(answers.childAge),
    dueOn: textOf(answers.childDueOn),
    ownPostcode: textOf(answers.childPostcode) ?? textOf(answers.childSecondPostcode),
  };
}

/** A channel is safe only where the person said so; every other is not. */
export function contactOf(answers: Answers): ContactProfile {
  const ways = choicesOf(answers.contactBy);
  const onPhone = choicesOf(answers.phoneSafe);
  const said: [Channel, boolean][] = [
    ['call', ways.includes('phone') && onPhone.includes('call')],
    ['text', ways.includes('phone') && onPhone.includes('text')],
    ['voicemail', ways.includes('phone') && onPhone.includes('voicemail')],
    ['email', ways.includes('email')],
    ['letter', ways.includes('letter')],
    ['home-visit', answers.homeVisit === 'yes'],
  ];
  return {
    safe: said.filter(([, isSafe]) => isSafe).map(([channel]) => channel),
    unsafe: said.filter(([, isSafe]) => !isSafe).map(([channel]) => channel),
    phone: textOf(answers.phoneNumber),
    email: textOf(answers.emailAddress),
    letterTo: answers.letterAddress ? (answers.letterAddress as Address) : null,
    throughSomeone: textOf(answers.throughSomeone),
    days: choicesOf(answers.contactDays),
    hours: choicesOf(answers.contactHours),
    timesNote: textOf(answers.contactTimesNote),
    whoMayAnswer: textOf(answers.whoMayAnswer),
    maySayWhoWeAre: yesOrNo(answers.maySayWhoWeAre),
    withholdNumber: yesOrNo(answers.withholdNumber),
    codeWord: textOf(answers.codeWord),
    safeUntil: textOf(answers.safeUntil),
    keepFrom: itemsOf(answers.carefulAbout).map((each) => ({
      name: textOf(each.carefulName) ?? '',
      rule: each.carefulRule as 'must-not-know' | 'must-not-answer' | 'may-know',
      note: textOf(each.carefulNote),
    })),
    parentsMayBeContacted: answers.whoAsks === 'young-person' ? (yesOrNo(answers.parentsMayBeContacted) ?? 'no') : null,
  };
}
