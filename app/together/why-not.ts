import { type Answers, isList } from '~/journey/answers';
import { isAtWork } from '~/referrals/source-code';

/** Why a family may not be shown what was written about it, nor asked to complete it. */
export type WhyNot = (typeof rules)[number]['why'];

export interface TogetherFacts {
  kind: string;
  sourceCode: string;
  flags: readonly string[];
  items: readonly { purpose: string; tray: string; status: string }[];
  /** The kinds of what has happened to it. */
  happened: readonly string[];
  /** What the professional answered; null where only what stands in clear is asked. */
  answers: Answers | null;
}

/** Kinds of harm that a professional may have ticked as signs; other signs (illness, absence) say nothing of abuse. */
const abuse = [
  ...['domestic-abuse', 'neglect', 'exploitation', 'female-genital-mutilation', 'forced-marriage', 'radicalisation'],
];
const isAmong = (answers: Answers | null, field: string, values: readonly string[]) => {
  const answer = answers?.[field];
  if (Array.isArray(answer)) return answer.some((each: unknown) => values.some((value) => value === each));
  return values.some((value) => value === answer);
};
const hasFlag =
  (...wanted: string[]) =>
  ({ flags }: TogetherFacts) =>
    wanted.some((flag) => flags.includes(flag));
const hasHappened =
  (...types: string[]) =>
  ({ happened }: TogetherFacts) =>
    types.some((type) => happened.includes(type));

/**
 * The rules, the weightiest first; any one of them forbids it. Asked when a link is offered, made, opened and sent.
 * Completing it together is for Universal Plus and the Early Help Assessment alone (docs/decisions/090).
 */
const rules = [
  { why: 'safeguarding', holds: ({ kind }) => kind !== 'universal-plus' && kind !== 'mash-assessment' },
  { why: 'not-by-professional', holds: (facts) => !isAtWork(facts) },
  {
    why: 'harm',
    holds: (facts) =>
      hasFlag('harm-stated', 'under-13-alone')(facts) ||
      facts.items.some(({ purpose }) => purpose === 'harm-stated') ||
      isAmong(facts.answers, 'harm', ['child-hurt', 'someone-hurts-me', 'afraid', 'self-harm']) ||
      // Whoever was not asked alone may be afraid.
      isAmong(facts.answers, 'afraidAtHome', ['someone', 'not-now']),
  },
  {
    why: 'abuse-noted',
    holds: ({ answers }) =>
      isAmong(answers, 'signs', abuse) ||
      isAmong(answers, 'agencyDomesticAbuse', ['yes']) ||
      isAmong(answers, 'programmes', ['moving-on']) ||
      isAmong(answers, 'safeTonight', ['no']),
  },
  {
    why: 'family-not-told',
    holds: (facts) =>
      hasFlag('family-not-told')(facts) || (facts.answers !== null && !isAmong(facts.answers, 'familyTold', ['yes'])),
  },
  { why: 'kept-from-family', holds: hasFlag('keep-from-family', 'sender-stays-unnamed') },
  { why: 'hiding', holds: hasFlag('restricted') },
  { why: 'worker-safety', holds: hasFlag('worker-safety') },
  { why: 'someone-must-not-know', holds: ({ answers }) => answers !== null && hidesFromSomeone(answers) },
  // A request for early help that lies with MASH was handed there because a child may not be safe.
  {
    why: 'with-safety-team',
    holds: ({ kind, items }) => kind === 'universal-plus' && items.some(({ tray }) => tray === 'mash'),
  },
  { why: 'withdrawn', holds: hasHappened('sender-withdrew', 'agreement-withdrawn') },
  { why: 'done', holds: hasHappened('family-completed') },
  { why: 'ended', holds: ({ items }) => !items.some(({ status }) => status !== 'closed') },
] as const satisfies readonly { why: string; holds: (facts: TogetherFacts) => boolean }[];

/** Null where a family may complete its part. */
export function whyNotTogether(facts: TogetherFacts): WhyNot | null {
  return rules.find(({ holds }) => holds(facts))?.why ?? null;
}

function hidesFromSomeone({ carefulAbout }: Answers): boolean {
  return isList(carefulAbout) && carefulAbout.items.some(({ answers }) => answers.carefulRule !== 'may-know');
}
