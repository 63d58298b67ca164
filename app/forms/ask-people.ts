import { all, any, is, not } from '~/journey/conditions';
import type { Derived, ListPage, Page } from '~/journey/form';
import { ageOn } from '~/referrals/age';
import { list, postcode, question, radios, skippable, text } from './define';
import { childNumbers, isProfessional } from './professional-pages';
import { birth, needsAndBackground } from './shared-pages';

const isYoung = is('whoAsks', 'young-person');
const isParent = is('whoAsks', 'parent');
const isHiding = is('homeKind', 'hiding');
const isExpected = is('childBirth', 'expected');
const isOfOthers = any(isParent, isProfessional);

/** A child under 13 who asks without anyone. */
export const isUnder13: Derived = {
  id: 'isUnder13',
  reads: ['ownBirth', 'ownBornOn', 'ownAge'],
  values: ['yes', 'no'],
  from: ({ ownBornOn, ownAge }, { today }) => {
    const bornOn = typeof ownBornOn === 'string' ? ownBornOn : null;
    const age = ageOn({ bornOn, ageYears: typeof ownAge === 'number' ? ownAge : null }, today);
    return age !== null && age < 13 ? 'yes' : 'no';
  },
};

/** The person asking; a young person is the child the request is about. */
export const youPages: readonly Page[] = [
  question('you', 'your-name', [
    text('firstName', { autocomplete: 'given-name', spellcheck: false }),
    text('lastName', { autocomplete: 'family-name', spellcheck: false }),
  ]),
  question(
    'you',
    'your-link',
    [radios('relationship', ['mother', 'father', 'step-parent', 'grandparent', 'foster-carer', 'other'], skippable)],
    { when: isParent },
  ),
  question('you', 'your-age', [birth({ kind: 'ownBirth', bornOn: 'ownBornOn', age: 'ownAge' })], { when: isYoung }),
  question(
    'you',
    'parents',
    [
      radios('parentsKnow', ['yes', 'no', 'some'], skippable),
      radios('parentsMayBeContacted', ['yes', 'no'], { codes: 'yesNo', ...skippable }),
    ],
    { when: isYoung },
  ),
  question('you', 'your-school', [text('ownSchool', skippable)], { when: all(isYoung, not(isHiding)) }),
  ...needsAndBackground('you', 'your', isYoung),
];

export const childrenPage: ListPage = list('children', 'children', {
  list: 'children',
  min: 1,
  max: 30,
  when: isOfOthers,
  nameFields: ['childFirstName', 'childLastName', 'babyName'],
  pages: [
    question('children', 'child-birth', [
      birth({ kind: 'childBirth', bornOn: 'childBornOn', age: 'childAge', dueOn: 'childDueOn' }),
    ]),
    question(
      'children',
      'child-name',
      [text('childFirstName', { spellcheck: false }), text('childLastName', { spellcheck: false })],
      { when: not(isExpected) },
    ),
    question('children', 'baby-name', [text('babyName', { spellcheck: false, ...skippable })], { when: isExpected }),
    question(
      'children',
      'child-home',
      [
        radios('childHome', [
          'same',
          { value: 'elsewhere', reveals: [postcode('childPostcode')] },
          { value: 'two-homes', reveals: [postcode('childSecondPostcode')] },
        ]),
      ],
      { when: all(is('homeKind', 'home'), not(isExpected)) },
    ),
    question('children', 'child-school', [text('childSchool', skippable)], {
      when: all(not(isHiding), not(isExpected)),
    }),
    childNumbers('children', not(isExpected)),
    ...needsAndBackground('children', 'child', not(isExpected)),
  ],
});
