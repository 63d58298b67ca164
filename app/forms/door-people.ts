import { is, not } from '~/journey/conditions';
import type { Answers } from '~/journey/answers';
import type { Derived, JourneyContext, Page } from '~/journey/form';
import { ageOn } from '~/referrals/age';
import { isUnder13 } from './ask-people';
import { placeDerived } from './ask-place';
import { date, number, question, radios } from './define';

const isYoung = is('whoAsks', 'young-person');
/** The children's forms end at 25; here any age is taken, and told where to go. */
const oldest = 120;

export const doorWho = question('start', 'who', [
  radios('whoAsks', ['parent', 'young-person', 'public', 'professional']),
]);

/** Of the child it is about, in whole years; null where not known or not born yet. */
export function ageOf(answers: Answers, { today }: Pick<JourneyContext, 'today'>): number | null {
  const { childBornOn, childAge, ownBornOn, ownAge } = answers;
  const bornOn = ownBornOn ?? childBornOn;
  const age = ownAge ?? childAge;
  return ageOn(
    { bornOn: typeof bornOn === 'string' ? bornOn : null, ageYears: typeof age === 'number' ? age : null },
    today,
  );
}

const ageGroup: Derived = {
  id: 'ageGroup',
  reads: ['childBirth', 'childBornOn', 'childAge', 'ownBirth', 'ownBornOn', 'ownAge'],
  values: ['child', '18-19', '20-25', 'over-25', 'not-known'],
  from: (answers, context) => {
    const age = ageOf(answers, context);
    if (age === null) return 'not-known';
    if (age < 18) return 'child';
    return age < 20 ? '18-19' : age <= 25 ? '20-25' : 'over-25';
  },
};

export const doorDerived: readonly Derived[] = [...placeDerived, isUnder13, ageGroup];

/** Whom it is about: the first child, under the ids that the forms' own children have; or the young person. */
export const doorAge: readonly Page[] = [
  question(
    'about',
    'child-birth',
    [
      radios('childBirth', [
        { value: 'date', reveals: [date('childBornOn', 'born', { maxYears: oldest })] },
        { value: 'age', reveals: [number('childAge', 0, oldest)] },
        { value: 'expected', reveals: [date('childDueOn', 'due')] },
        { value: 'not-known', when: is('whoAsks', 'public', 'professional') },
      ]),
    ],
    { when: not(isYoung) },
  ),
  question(
    'about',
    'your-age',
    [
      radios('ownBirth', [
        { value: 'date', reveals: [date('ownBornOn', 'born', { maxYears: oldest })] },
        { value: 'age', reveals: [number('ownAge', 0, oldest)] },
      ]),
    ],
    { when: isYoung },
  ),
];
