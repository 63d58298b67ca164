import type { DoorFacts } from '~/front-door/facts';
import type { Answer, Answers } from '~/journey/answers';
import type { JourneyContext } from '~/journey/form';
import type { HarmCode, OutsideReason } from '~/referrals/submission';
import { ageOf } from './door-people';

const textOf = (answer: Answer | undefined) => (typeof answer === 'string' ? answer : null);
/** Ticked choices, without "none of these". */
const ticked = (answer: Answer | undefined): readonly string[] =>
  Array.isArray(answer) ? (answer as readonly string[]).filter((each) => each !== 'none') : [];

const subjects = ['allegation', 'private-fostering', 'exploitation'] as const;

/** The most that an answer may mean; the line is drawn at three. */
const servicesOf: Readonly<Record<string, number>> = { 'one-or-two': 2, 'three-or-more': 3 };

/** What the front door's rules need, from the answers that counted in a walk of the `door` form. */
export function doorFacts(answers: Answers, context: Pick<JourneyContext, 'today'>): DoorFacts {
  const outsideReason = textOf(answers.outsideReason);
  return {
    isDangerNow: answers.dangerNow === 'yes',
    sender: (textOf(answers.whoAsks) ?? 'parent') as DoorFacts['sender'],
    profession: textOf(answers.profession),
    ageYears: ageOf(answers, context),
    ties: ticked(answers.ties),
    worry: worryOf(answers),
    harm: harmOf(answers),
    subject: subjects.find((subject) => subject === answers.worry) ?? null,
    hasSeveralNeeds: answers.severalNeeds === 'yes',
    otherServices: servicesOf[textOf(answers.servicesInvolved) ?? ''] ?? 0,
    wantsAssessment: answers.wantsAssessment === 'yes',
    isMainlySchool: answers.mainlySchool === 'yes',
    handingOver: textOf(answers.handingOver) as DoorFacts['handingOver'],
    openWith: openWith(answers),
    isOutside: answers.homeOutcome === 'outside' && answers.homeKind === 'home',
    outsideReason: outsideReason === 'none' ? null : (outsideReason as OutsideReason | null),
  };
}

/** A child who is exploited is being harmed. */
function worryOf({ worry }: Answers): DoorFacts['worry'] {
  if (worry === 'harm' || worry === 'exploitation') return 'harm';
  return worry === 'look' ? 'look' : 'help';
}

function harmOf(answers: Answers): readonly HarmCode[] {
  const stated = ticked(answers.harm) as readonly HarmCode[];
  const isAloneUnder13 = answers.whoAsks === 'young-person' && answers.isUnder13 === 'yes';
  return isAloneUnder13 ? [...stated, 'under-13-alone'] : stated;
}

function openWith(answers: Answers): DoorFacts['openWith'] {
  const said = [textOf(answers.openWith), ...ticked(answers.whoHelps)];
  if (said.includes('social-worker')) return 'social-worker';
  return said.includes('early-help') ? 'early-help' : null;
}
