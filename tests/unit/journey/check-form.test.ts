import { expect, test } from 'vitest';
import { checkboxes, info, list, question, radios, text } from '~/forms/define';
import { formFaults } from '~/journey/check-form';
import { answered, is } from '~/journey/conditions';
import type { Derived, FormDefinition, ListPage, Page } from '~/journey/form';
import { club } from './club-form';

const who = question('start', 'who', [radios('who', ['adult', 'child'])]);
const form = (pages: readonly Page[], derived: readonly Derived[] = []): FormDefinition => ({
  id: 'it',
  version: 1,
  audience: 'family',
  pages,
  derived,
});
const people = (shape: Partial<ListPage>): ListPage => ({
  ...list('people', 'people', {
    list: 'people',
    min: 0,
    max: 3,
    nameFields: ['name'],
    pages: [question('people', 'person', [text('name')])],
  }),
  ...shape,
});
const isOld: Derived = { id: 'isOld', reads: ['who'], values: ['yes', 'no'], from: () => 'no' };

test('a sound form has no fault', () => {
  expect(formFaults(club)).toEqual([]);
});

test.each<[string, FormDefinition]>([
  ['page "Who": the id is not kebab-case', form([{ ...who, id: 'Who' }])],
  ['page "sent": the id is reserved', form([info('start', 'sent')])],
  ['page "who": the id is used twice', form([who, info('start', 'who')])],
  ['page "it": asks nothing', form([question('start', 'it', [])])],
  ['page "it": field id "first-name" is not camelCase', form([question('start', 'it', [text('first-name')])])],
  ['page "it": field id "who" is used twice', form([who, question('start', 'it', [text('who')])])],
  ['page "it": field "a" has fewer than two options', form([question('start', 'it', [radios('a', ['x'])])])],
  ['page "it": field "a" offers a value twice', form([question('start', 'it', [radios('a', ['x', 'x'])])])],
  [
    'page "it": field "a" has no option "none"',
    form([question('start', 'it', [checkboxes('a', ['x', 'y'], { none: 'none' })])]),
  ],
  [
    'page "it": reads "who", which no earlier page asks',
    form([info('start', 'it', { when: is('who', 'adult') }), who]),
  ],
  ['page "who": reads "who", which no earlier page asks', form([{ ...who, when: answered('who') }])],
  [
    'page "it": "who" is never "dog", "cat"',
    form([who, info('start', 'it', { when: is('who', 'adult', 'dog', 'cat') })]),
  ],
  [
    'page "it": reads "a", which no earlier page asks',
    form([question('start', 'it', [radios('a', ['x', 'y']), radios('b', ['x', { value: 'y', when: is('a', 'x') }])])]),
  ],
  [
    'page "it": reads "b", which no earlier page asks',
    form([
      question('start', 'it', [
        radios('a', ['x', { value: 'y', reveals: [radios('c', ['x', { value: 'y', when: is('b', 'x') }])] }]),
      ]),
    ]),
  ],
  ['page "people": min and max do not fit', form([people({ min: 4 })])],
  ['page "people": min and max do not fit', form([people({ max: 100 })])],
  ['page "people": an item\'s first page must always apply', form([people({ pages: [], nameFields: [] })])],
  [
    'page "people": an item\'s first page must always apply',
    form([who, people({ pages: [question('people', 'person', [text('name')], { when: is('who', 'adult') })] })]),
  ],
  ['page "people": no item field "nick" to name it by', form([people({ nameFields: ['nick'] })])],
  ['page "people": field id "who" is used twice', form([who, people({ list: 'who' })])],
  [
    'page "people": page "who": the id is used twice',
    form([who, people({ pages: [question('people', 'who', [text('name')])] })]),
  ],
  [
    'page "people": page "person": field id "who" is used twice',
    form([who, people({ pages: [question('people', 'person', [text('name'), text('who')])] })]),
  ],
  [
    'page "it": reads "name", which no earlier page asks',
    form([people({}), info('start', 'it', { when: answered('name') })]),
  ],
  ['derived "isOld" reads a field nobody asks', form([info('start', 'it')], [isOld])],
  ['derived "who" is asked as well', form([who], [{ ...isOld, id: 'who' }])],
])('%s', (fault, faulty) => {
  expect(formFaults(faulty)).toEqual([`it: ${fault}`]);
});

test('what is worked out may be read after what it is worked out from, and only then', () => {
  const later = info('start', 'it', { when: is('isOld', 'yes') });
  expect(formFaults(form([who, later], [isOld]))).toEqual([]);
  expect(formFaults(form([later, who], [isOld]))).toEqual(['it: page "it": reads "isOld", which no earlier page asks']);
});
