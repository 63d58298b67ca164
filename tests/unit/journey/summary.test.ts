import { expect, test } from 'vitest';
import { pageKey } from '~/journey/navigate';
import { summary } from '~/journey/summary';
import { club, finished, friend, walkClub } from './club-form';

const stored = {
  ...finished,
  age: 9,
  friends: {
    isDone: true,
    items: [
      friend('2', 'Ada', { friendSchool: 'left behind' }),
      friend('5', 'Bo', { friendAge: 'young', friendSchool: 'Hill' }),
    ],
  },
};
const cards = summary(club, walkClub(stored));

test('a card holds the questions of one section, or of one person', () => {
  expect(cards.map(({ section, list }) => [section, list?.item ?? null])).toEqual([
    ['start', null],
    ['place', null],
    ['likes', null],
    ['people', '2'],
    ['people', '5'],
    ['end', null],
  ]);
});

test('people are counted from one, whatever their ids', () => {
  const people = cards.flatMap(({ list }) => (list ? [list] : []));
  expect(people.map(({ number, answers }) => [number, answers.friendName])).toEqual([
    [1, 'Ada'],
    [2, 'Bo'],
  ]);
});

test('every question that counts is told once, blank ones too, and none that was abandoned', () => {
  const told = cards.flatMap(({ rows }) =>
    rows.flatMap(({ field, answer, revealed }) => [
      [field.id, answer],
      ...revealed.map((each) => [each.field.id, each.answer]),
    ]),
  );
  expect(told).toEqual([
    ['who', 'adult'],
    ['stay', 'home'],
    ['homePostcode', 'NW9 5AB'],
    ['likes', ['chess', 'other']],
    ['otherLike', 'Kites'],
    ['rank', null],
    ['friendName', 'Ada'],
    ['friendNick', null],
    ['friendAge', 'old'],
    ['friendName', 'Bo'],
    ['friendNick', null],
    ['friendAge', 'young'],
    ['friendSchool', 'Hill'],
    ['note', null],
  ]);
});

test('every row knows the page on which it is changed', () => {
  const pages = cards.flatMap(({ rows }) => rows.map(({ location }) => pageKey(location)));
  expect(pages).toContain('friends/5/friend-school');
  expect(pages).not.toContain('welcome');
  expect(pages).not.toContain('friends');
});
