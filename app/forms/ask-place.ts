import { hubIds } from '~/hubs/hub';
import type { Answers } from '~/journey/answers';
import { all, any, is, type Condition } from '~/journey/conditions';
import type { Derived, Page } from '~/journey/form';
import { end, postcode, question, radios, skippable, textarea } from './define';

const isHiding = is('homeKind', 'hiding');
const reads = ['homeKind', 'homePostcode', 'stayingPostcode'];

const postcodeOf = ({ homePostcode, stayingPostcode }: Answers) => {
  const typed = homePostcode ?? stayingPostcode;
  return typeof typed === 'string' ? typed : null;
};

/** What the catchment says of where the household is. */
export const placeDerived: readonly Derived[] = [
  {
    id: 'homeOutcome',
    reads,
    values: ['hub', 'either', 'outside', 'unknown', 'none'],
    from: (answers, { findHub }) => {
      const typed = postcodeOf(answers);
      return typed === null ? 'none' : findHub(typed).outcome;
    },
  },
  {
    id: 'hubChoices',
    reads,
    values: hubIds,
    from: (answers, { findHub }) => {
      const typed = postcodeOf(answers);
      if (typed === null) return [];
      const { hub, alternative } = findHub(typed);
      return [hub, alternative].filter((each) => each !== null);
    },
  },
];

/** Outside the borough: a reason why it goes on, or the other council's own door. */
export function outsidePages(when: Condition): readonly Page[] {
  return [
    question(
      'place',
      'outside',
      [
        radios('outsideReason', [
          { value: 'lives-here-too', reveals: [postcode('secondHomePostcode')] },
          { value: 'school-here', reveals: [postcode('schoolPostcode', skippable)] },
          'placed-by-barnet',
          'pays-barnet',
          'unsafe',
          'none',
        ]),
      ],
      { when, panel: 'council' },
    ),
    end('place', 'other-council', { when: is('outsideReason', 'none'), panel: 'council', discards: true }),
  ];
}

/** Where the household is, asked before any story: a hub, another council, or a hub that can be got to safely. */
export const placePages: readonly Page[] = [
  question(
    'place',
    'where',
    [
      radios('homeKind', [
        { value: 'home', reveals: [postcode('homePostcode', { autocomplete: 'postal-code' })] },
        { value: 'no-fixed', reveals: [postcode('stayingPostcode', skippable)] },
        'hiding',
      ]),
    ],
    { isSensitive: true },
  ),
  ...outsidePages(all(is('homeKind', 'home'), is('homeOutcome', 'outside'))),
  question(
    'place',
    'either-hub',
    [radios('preferredHub', [...hubIds.map((value) => ({ value, when: is('hubChoices', value) })), 'no-preference'])],
    { when: is('homeOutcome', 'either') },
  ),
  question('place', 'near-hub', [radios('nearHub', [...hubIds, 'not-sure'])], {
    when: any(is('homeOutcome', 'unknown'), all(is('homeKind', 'no-fixed'), is('homeOutcome', 'none', 'outside'))),
  }),
  question(
    'place',
    'which-hub',
    [radios('safeHub', [...hubIds, 'none']), textarea('avoid', 1000, { rows: 3, ...skippable })],
    { when: isHiding, isSensitive: true },
  ),
];
