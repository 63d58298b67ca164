import { all, any, is, not } from '~/journey/conditions';
import type { Derived, FormDefinition } from '~/journey/form';
import { hubIds } from './codes';
import { checkboxes, end, info, list, postcode, question, radios, skippable, text, textarea } from './define';
import { birth, contactPages, languagePages, needsAndBackground, ownWords } from './shared-pages';

const isYoung = is('whoAsks', 'young-person');
const isParent = is('whoAsks', 'parent');
const isHiding = is('homeKind', 'hiding');
const isExpected = is('childBirth', 'expected');
const statesHarm = is('harm', 'child-hurt', 'someone-hurts-me', 'afraid', 'self-harm');

const outcomes = ['hub', 'either', 'outside', 'unknown'];

const derived: readonly Derived[] = [
  {
    id: 'homeOutcome',
    reads: ['homeKind', 'homePostcode', 'stayingPostcode'],
    values: [...outcomes, 'none'],
    from: (answers, { findHub }) => {
      const typed = answers.homePostcode ?? answers.stayingPostcode;
      return typeof typed === 'string' ? findHub(typed).outcome : 'none';
    },
  },
  {
    id: 'hubChoices',
    reads: ['homeKind', 'homePostcode', 'stayingPostcode'],
    values: hubIds,
    from: (answers, { findHub }) => {
      const typed = answers.homePostcode ?? answers.stayingPostcode;
      const { hub, alternative } = typeof typed === 'string' ? findHub(typed) : { hub: null, alternative: null };
      return [hub, alternative].filter((each) => each !== null);
    },
  },
  {
    id: 'isUnder13',
    reads: ['ownBirth', 'ownBornOn', 'ownAge'],
    values: ['yes', 'no'],
    from: ({ ownBornOn, ownAge }, { today }) => {
      const thirteenYearsAgo = `${Number(today.slice(0, 4)) - 13}${today.slice(4)}`;
      const isUnder =
        typeof ownBornOn === 'string' ? ownBornOn > thirteenYearsAgo : typeof ownAge === 'number' && ownAge < 13;
      return isUnder ? 'yes' : 'no';
    },
  },
];

/** Universal Plus, asked by a family or a young person (DOMAIN section 8). The postcode comes before any story. */
export const ask: FormDefinition = {
  id: 'ask',
  version: 1,
  audience: 'family',
  derived,
  voice: ({ whoAsks }) => (whoAsks === 'young-person' ? 'young' : undefined),
  pages: [
    info('start', 'before', { panel: 'reading-time' }),
    info('start', 'this-device', { panel: 'safe-device' }),
    question('start', 'who', [radios('whoAsks', ['parent', 'young-person'])]),
    info('start', 'who-reads', { when: isYoung }),

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
      { when: all(is('homeKind', 'home'), is('homeOutcome', 'outside')), panel: 'council' },
    ),
    end('place', 'other-council', { when: is('outsideReason', 'none'), panel: 'council' }),
    question(
      'place',
      'either-hub',
      [radios('preferredHub', [...hubIds.map((value) => ({ value, when: is('hubChoices', value) })), 'no-preference'])],
      { when: all(is('homeOutcome', 'either'), not(isHiding)) },
    ),
    question('place', 'near-hub', [radios('nearHub', [...hubIds, 'not-sure'])], {
      when: any(is('homeOutcome', 'unknown'), all(is('homeKind', 'no-fixed'), is('homeOutcome', 'none', 'outside'))),
    }),
    question(
      'place',
      'which-hub',
      [radios('safeHub', [...hubIds, 'none']), textarea('avoid', 1000, { rows: 3, ...skippable })],
      {
        when: isHiding,
        isSensitive: true,
      },
    ),

    question('you', 'your-name', [
      text('firstName', { autocomplete: 'given-name', spellcheck: false }),
      text('lastName', { autocomplete: 'family-name', spellcheck: false }),
    ]),
    question(
      'you',
      'your-link',
      [radios('relationship', ['mother', 'father', 'step-parent', 'grandparent', 'foster-carer', 'other'], skippable)],
      {
        when: isParent,
      },
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

    list('children', 'children', {
      list: 'children',
      min: 1,
      max: 30,
      when: isParent,
      nameFields: ['childFirstName', 'childLastName', 'babyName'],
      pages: [
        question('children', 'child-birth', [
          birth({ kind: 'childBirth', bornOn: 'childBornOn', age: 'childAge', dueOn: 'childDueOn' }),
        ]),
        question(
          'children',
          'child-name',
          [text('childFirstName', { spellcheck: false }), text('childLastName', { spellcheck: false })],
          {
            when: not(isExpected),
          },
        ),
        question('children', 'baby-name', [text('babyName', { spellcheck: false, ...skippable })], {
          when: isExpected,
        }),
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
        ...needsAndBackground('children', 'child', not(isExpected)),
      ],
    }),

    question('help', 'needs', [
      checkboxes('needs', [
        ...[
          'feelings',
          'behaviour',
          'sleep',
          'parenting',
          'school',
          'friends',
          'family',
          'separation',
          'new-baby',
          'disability',
        ],
        ...['caring', 'money', 'work', 'staying-safe', 'things-to-do', 'other'],
      ]),
    ]),
    ownWords('help', 'your-words', 'story'),
    question('help', 'programmes', [
      checkboxes(
        'programmes',
        [
          'family-resilience',
          { value: 'parenting-programme', when: isParent },
          { value: 'under-fives', when: isParent },
          'positive-activities',
          'targeted-youth',
          'welfare-advice',
          'employment-advice',
          'not-sure',
        ],
        { none: 'not-sure', ...skippable },
      ),
    ]),
    ownWords('help', 'going-well', 'goingWell'),
    ownWords('help', 'hope', 'hope'),
    question('help', 'who-helps', [
      checkboxes(
        'whoHelps',
        [
          'school',
          'nursery',
          'gp',
          'health-visitor',
          'midwife',
          'mental-health',
          'early-help',
          'social-worker',
          'charity',
          'other',
          'nobody',
        ],
        { none: 'nobody', ...skippable },
      ),
    ]),

    question(
      'safety',
      'today',
      [
        checkboxes('harm', ['child-hurt', 'someone-hurts-me', 'afraid', 'self-harm', 'none'], {
          none: 'none',
          ...skippable,
        }),
      ],
      {
        isSensitive: true,
      },
    ),
    info('safety', 'numbers', { when: any(statesHarm, is('isUnder13', 'yes')), panel: 'help-lines' }),

    ...contactPages(not(isHiding)),
    ...languagePages(),

    list('family', 'adults', {
      list: 'adults',
      min: 0,
      max: 10,
      nameFields: ['adultFirstName', 'adultLastName'],
      pages: [
        question('family', 'adult', [
          text('adultFirstName', { spellcheck: false }),
          text('adultLastName', { spellcheck: false, ...skippable }),
          text('adultRelationship', { limit: 60, ...skippable }),
        ]),
      ],
    }),
    question('family', 'other-parent', [radios('otherParent', ['no-other', 'may-speak', 'do-not-speak'], skippable)], {
      when: isParent,
      isSensitive: true,
    }),
    question('family', 'doctor', [text('doctor', skippable)], { when: not(isHiding) }),
    question('family', 'religion', [text('religion', { limit: 60, ...skippable })], { isSensitive: true }),
    question('family', 'how-heard', [
      radios('howHeard', ['school', 'doctor', 'nursery', 'friend', 'council', 'search', 'other'], skippable),
    ]),

    question('agreement', 'agree-help', [radios('agreesHelp', ['yes', 'no'])]),
    end('agreement', 'no-agreement', { when: all(is('agreesHelp', 'no'), not(statesHarm)), panel: 'hubs' }),
    question('agreement', 'agree-share', [radios('agreesShare', ['yes', 'no'])]),
  ],
};
