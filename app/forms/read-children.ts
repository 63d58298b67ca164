import type { Answers } from '~/journey/answers';
import type { Child, HarmCode } from '~/referrals/submission';
import { choicesOf, numberOf, textOf } from './read-answers';

// What is said of a child, in every form alike.

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

export function harmOf(answers: Answers): readonly HarmCode[] {
  const ticked = choicesOf(answers.harm).filter((code) => code !== 'none') as HarmCode[];
  const isAfraid = answers.afraidAtHome === 'someone' && !ticked.includes('afraid');
  const stated: readonly HarmCode[] = isAfraid ? [...ticked, 'afraid'] : ticked;
  return answers.whoAsks === 'young-person' && answers.isUnder13 === 'yes' ? [...stated, 'under-13-alone'] : stated;
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
