import type { Address, Answers } from '~/journey/answers';
import type { Channel, ContactProfile } from '~/referrals/submission';
import { choicesOf, itemsOf, textOf, yesOrNo } from './read-answers';

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
