import { expect, test } from 'vitest';
import { ask } from '~/forms/ask';
import { checkCards } from '~/forms/check-cards';
import { fillInWith } from './fill-in';
import { wordingIn } from './wording-in';

const { walked } = fillInWith({ childFirstName: 'Cy', childLastName: 'Bell', contactBy: ['phone'], harm: ['none'] });
const cards = checkCards(ask, walked, wordingIn('en'));
const row = (question: string) => cards.flatMap(({ rows }) => rows).find((each) => each.question === question);

test('a card is titled by its section, or by the name of the person it is about', () => {
  expect(cards.map(({ title }) => title)).toEqual([
    ...['Before you start', 'Where you live', 'About you', 'Cy Bell', 'What would help', 'You and your family'],
    ...['How we reach you', 'Your language', 'Your family', 'What you agree to'],
  ]);
  expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
});

test('a question leads back to the page where it is changed', () => {
  expect(row('Who is asking for help?')).toEqual({
    question: 'Who is asking for help?',
    answer: ['A parent or carer, or someone expecting a baby'],
    isTyped: false,
    isCode: false,
    change: { page: 'who' },
  });
});

test('a follow-up is shown under its question, and is changed there', () => {
  expect(row('Your postcode')).toMatchObject({ answer: ['NW9 5AB'], change: null });
});

test('a number is read from left to right in any language', () => {
  const phone = cards.flatMap(({ rows }) => rows).filter(({ isCode }) => isCode);
  expect(phone.map(({ answer }) => answer)).toEqual([['NW9 5AB'], ['07700 900123']]);
});

test('an answer about one person leads to the pages of that person', () => {
  const [child] = cards.filter(({ title }) => title === 'Cy Bell');
  expect(child?.rows.find(({ answer }) => answer.includes('Cy'))).toMatchObject({
    isTyped: true,
    change: { page: 'children', item: '1', itemPage: 'child-name' },
  });
});

test('a question left blank is shown without an answer', () => {
  expect(row('What is the name of your doctor’s surgery?')).toMatchObject({ answer: [], change: { page: 'doctor' } });
});

test('every row has words', () => {
  const words = cards.flatMap(({ rows }) => rows.flatMap(({ question, answer }) => [question, ...answer]));
  expect(words.filter((each) => each === '' || /^(ask|codes):|\w\.\w+\.\w/.test(each))).toEqual([]);
});
