import { all, is, not, type Condition } from '~/journey/conditions';
import type { ListPage } from '~/journey/form';
import { known, list, postcode, question, radios, skippable, text } from './define';
import { childNumbers, isProfessional, parentalResponsibility } from './professional-pages';
import { birth, needsAndBackground } from './shared-pages';

const isExpected = is('childBirth', 'expected');
const isConcern: Condition = not(is('childIsConcern', 'no'));

/** The children of the home: those somebody worries about, and the others. A stranger may know little of any. */
export const tellChildren: ListPage = list('children', 'children', {
  list: 'children',
  min: 1,
  max: 30,
  nameFields: ['childFirstName', 'childLastName', 'babyName'],
  pages: [
    question('children', 'child-birth', [
      birth({
        kind: 'childBirth',
        bornOn: 'childBornOn',
        age: 'childAge',
        dueOn: 'childDueOn',
        mayBeUnknown: true,
      }),
    ]),
    question(
      'children',
      'child-name',
      [
        text('childFirstName', { spellcheck: false, ...skippable }),
        text('childLastName', { spellcheck: false, ...skippable }),
      ],
      { when: not(isExpected) },
    ),
    question('children', 'baby-name', [text('babyName', { spellcheck: false, ...skippable })], { when: isExpected }),
    question('children', 'child-concern', [
      radios('childIsConcern', ['yes', 'no'], { codes: 'yesNo', isInline: true, ...skippable }),
    ]),
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
      { when: all(is('homeKind', 'home'), isProfessional, isConcern, not(isExpected)) },
    ),
    question('children', 'child-school', [text('childSchool', skippable)], {
      when: all(not(is('homeKind', 'hiding')), not(isExpected)),
    }),
    childNumbers('children', all(isConcern, not(isExpected))),
    ...needsAndBackground('children', 'child', all(isProfessional, isConcern, not(isExpected))),
  ],
});

/** Whoever is an adult in the home or close to the children, each with parental responsibility or not. */
export const tellAdults: ListPage = list('family', 'adults', {
  list: 'adults',
  min: 0,
  max: 10,
  nameFields: ['adultFirstName', 'adultLastName'],
  pages: [
    question('family', 'adult', [
      text('adultFirstName', { spellcheck: false }),
      text('adultLastName', { spellcheck: false, ...skippable }),
      text('adultRelationship', { limit: 60, ...skippable }),
      known('adultLivesThere', { isInline: true, ...skippable }),
    ]),
    parentalResponsibility('family'),
  ],
});
