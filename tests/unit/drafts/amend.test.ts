import { describe, expect, test } from 'vitest';
import { alreadyHolds, answersAt, withoutItem, withPending, withValues } from '~/drafts/amend';
import { emptyContent, type DraftContent } from '~/drafts/draft-content';
import { list, question, text } from '~/forms/define';

const people = list('people', 'people', {
  list: 'people',
  min: 1,
  max: 9,
  nameFields: ['name'],
  pages: [question('people', 'person', [text('name')]), question('people', 'street', [text('street')])],
});
const person = (item: string, itemPage = 'person') => ({ page: 'people', item, itemPage });
const some: DraftContent = {
  answers: {
    who: 'adult',
    people: {
      isDone: true,
      items: [
        { id: '1', answers: { name: 'Ada' } },
        { id: '11', answers: { name: 'Bo' } },
      ],
    },
  },
  pending: { 'people/1/street': { street: ['x'] }, 'people/11/street': { street: ['y'] }, age: { age: ['old'] } },
  typedIn: { who: 'en', 'people/1/person': 'fa', 'people/11/person': 'en' },
};

describe('taking the values of a page', () => {
  test('keeps them with the language of the page, over what was there', () => {
    const { answers, typedIn } = withValues(some, { page: 'who' }, null, { who: 'child' }, 'fa');
    expect(answers).toMatchObject({ who: 'child', people: some.answers.people });
    expect(typedIn).toEqual({ ...some.typedIn, who: 'fa' });
  });

  test('lets go of what was typed there and could not be taken', () => {
    const { pending } = withValues(some, { page: 'age' }, null, { age: 9 }, 'en');
    expect(Object.keys(pending)).toEqual(['people/1/street', 'people/11/street']);
  });

  test('adds an item at its first page, and goes on with it at the next', () => {
    const first = withValues(some, person('12'), people, { name: 'Cy' }, 'en');
    const second = withValues(first, person('12', 'street'), people, { street: 'Hill' }, 'en');
    expect(answersAt(second, people, person('12'))).toEqual({ name: 'Cy', street: 'Hill' });
    expect(second.answers.people).toMatchObject({ isDone: true, items: [{ id: '1' }, { id: '11' }, { id: '12' }] });
  });

  test('starts a list that is not there', () => {
    const { answers } = withValues(emptyContent, person('1'), people, { name: 'Ada' }, 'en');
    expect(answers).toEqual({ people: { isDone: false, items: [{ id: '1', answers: { name: 'Ada' } }] } });
  });

  test('changes nothing in what it was given', () => {
    const before = structuredClone(some);
    withValues(some, person('1'), people, { name: 'Di' }, 'en');
    withPending(some, { page: 'who' }, { who: [''] });
    withoutItem(some, people, '1');
    expect(some).toEqual(before);
  });
});

test('what cannot be taken is kept as typed, by its page', () => {
  const { pending, answers } = withPending(some, person('1'), { name: ['\u0000'] });
  expect(pending).toMatchObject({ 'people/1/person': { name: ['\u0000'] }, age: { age: ['old'] } });
  expect(answers).toBe(some.answers);
});

describe('taking out an item', () => {
  const without = withoutItem(some, people, '1');

  test('takes out everything said of it, and nothing said of one whose number starts alike', () => {
    expect(without.answers.people).toEqual({ isDone: true, items: [{ id: '11', answers: { name: 'Bo' } }] });
    expect(Object.keys(without.pending)).toEqual(['people/11/street', 'age']);
    expect(Object.keys(without.typedIn)).toEqual(['who', 'people/11/person']);
  });

  test('asks again whether anyone is missing where too few are left', () => {
    expect(withoutItem(without, people, '11').answers.people).toEqual({ isDone: false, items: [] });
  });

  test('that is not there takes out nothing', () => {
    expect(withoutItem(some, people, '7').answers).toEqual(some.answers);
  });
});

describe('the answers a page is filled with', () => {
  test('are the form’s, or those of the item', () => {
    expect(answersAt(some, null, { page: 'who' })).toBe(some.answers);
    expect(answersAt(some, people, { page: 'people' })).toBe(some.answers);
    expect(answersAt(some, people, person('11'))).toEqual({ name: 'Bo' });
    expect(answersAt(some, people, person('12'))).toEqual({});
  });
});

describe('a second press of the same button', () => {
  test('is known by values that are stored already, lists and blanks too', () => {
    expect(alreadyHolds(some.answers, { who: 'adult' })).toBe(true);
    expect(alreadyHolds(some.answers, { people: structuredClone(some.answers.people) ?? null })).toBe(true);
    expect(alreadyHolds({ age: null }, { age: null })).toBe(true);
  });

  test('is not one where anything differs', () => {
    expect(alreadyHolds(some.answers, { who: 'child' })).toBe(false);
    expect(alreadyHolds(some.answers, { who: 'adult', age: null })).toBe(false);
    expect(alreadyHolds({ likes: ['a', 'b'] }, { likes: ['a'] })).toBe(false);
    expect(alreadyHolds({ age: '9' }, { age: 9 })).toBe(false);
  });
});
