import { describe, expect, test } from 'vitest';
import type { Answers } from '~/journey/answers';
import type { ListPage, Location } from '~/journey/form';
import { backFrom, findPage, findVisit, newItem, nextAfter, nextToMeet, pageKey } from '~/journey/navigate';
import { at, club, finished, friend, walkClub } from './club-form';

const key = (location: Location | null) => location && pageKey(location);
const back = (address: string, stored: Answers = finished) => key(backFrom(club, walkClub(stored), at(address)));
const next = (address: string, stored: Answers = finished) => key(nextAfter(walkClub(stored), at(address)));
const visit = (address: string, stored: Answers = finished) => findVisit(club, walkClub(stored), stored, at(address));

const two: Answers = { ...finished, friends: { isDone: true, items: [friend('1', 'Ada'), friend('3', 'Bo')] } };
const unfinished: Answers = {
  ...finished,
  friends: { isDone: true, items: [friend('1', 'Ada'), { id: '2', answers: { friendName: 'Bo', friendNick: null } }] },
};
const full: Answers = {
  ...finished,
  friends: { isDone: true, items: ['1', '2', '3'].map((id) => friend(id, 'Ada')) },
};
const withPet: Answers = {
  ...finished,
  pets: { isDone: true, items: [{ id: '1', answers: { petName: 'Rex', petFood: null } }] },
};

describe('finding a page', () => {
  test.each(['who', 'friends', 'friends/1/friend', 'friends/999/friend-age'])('the form has %s', (address) => {
    expect(findPage(club, at(address))?.id).toBe(address.split('/').at(-1));
  });

  test.each([
    'nowhere',
    'who/1/friend',
    'friends/0/friend',
    'friends/01/friend',
    'friends/x/friend',
    'friends/1/who',
    'friends/1',
  ])('the form has no %s', (address) => {
    expect(findPage(club, at(address))).toBeNull();
  });
});

describe('the pages that may be met now', () => {
  test('are those on the path', () => {
    expect(visit('likes')).toMatchObject({ state: 'complete' });
    expect(visit('age')).toBeNull();
    expect(visit('note', { who: 'adult' })).toBeNull();
  });

  test('are also the first page of the next item of a list that has room', () => {
    expect(visit('friends/2/friend')).toMatchObject({ page: { id: 'friend' }, state: 'incomplete' });
    expect(visit('friends/2/friend-age')).toBeNull();
    expect(visit('friends/3/friend')).toBeNull();
    expect(visit('friends/4/friend', full)).toBeNull();
  });

  test('are not those of a list that is not on the path', () => {
    expect(visit('pets/1/pet', { ...finished, who: 'child', age: 9 })).toBeNull();
  });

  test('are also the list of an added item that is not finished, so that it can be taken out', () => {
    expect(visit('friends', unfinished)).toMatchObject({ page: { id: 'friends' }, state: 'incomplete' });
  });

  test('are not the list of a first item that it demands', () => {
    expect(visit('friends', { ...finished, friends: { isDone: false, items: [] } })).toBeNull();
  });
});

describe('adding an item', () => {
  const list = club.pages.find(({ id }) => id === 'friends') as ListPage;

  test('starts at its first page, under the number after the highest', () => {
    expect(key(newItem(list, two))).toBe('friends/4/friend');
    expect(key(newItem(list, {}))).toBe('friends/1/friend');
  });
});

describe('going on', () => {
  test('leads to the next page on the path', () => {
    expect(next('who')).toBe('where');
    expect(next('likes')).toBe('chess-rank');
    expect(next('chess-rank')).toBe('friends/1/friend');
  });

  test('leads from the last page to check answers', () => {
    expect(next('note')).toBeNull();
  });

  test('leads through an item, and from its last page to its list', () => {
    expect(next('friends/1/friend', two)).toBe('friends/1/friend-age');
    expect(next('friends/1/friend-age', two)).toBe('friends');
    expect(next('friends/3/friend-age', two)).toBe('friends');
    expect(next('friends', two)).toBe('pets');
  });

  test('leads to what is missing from a page that is not on the path', () => {
    expect(next('friends', unfinished)).toBe('friends/2/friend-age');
    expect(next('age', { 'seen:welcome': true })).toBe('who');
  });
});

describe('going back', () => {
  test('leads to the page before, and from the first to none', () => {
    expect(back('where')).toBe('who');
    expect(back('welcome')).toBeNull();
  });

  test('leads through a first item that its list demands', () => {
    expect(back('friends')).toBe('friends/1/friend-age');
    expect(back('friends/1/friend-age')).toBe('friends/1/friend');
    expect(back('friends/1/friend')).toBe('chess-rank');
  });

  test('leads from an item that was added to its list, and from there to what comes before them all', () => {
    expect(back('friends/3/friend-age', two)).toBe('friends/3/friend');
    expect(back('friends/3/friend', two)).toBe('friends');
    expect(back('friends', two)).toBe('chess-rank');
    expect(back('pets/1/pet', withPet)).toBe('pets');
    expect(back('pets', withPet)).toBe('friends');
  });

  test('leads from an item being added to its list', () => {
    expect(back('friends/2/friend')).toBe('friends');
    expect(back('friends/2/friend-age', unfinished)).toBe('friends/2/friend');
    expect(back('friends/2/friend', unfinished)).toBe('friends');
    expect(back('friends', unfinished)).toBe('chess-rank');
  });

  test.each([
    ['one item', finished],
    ['two items', two],
    ['an unfinished item', unfinished],
    ['a pet', withPet],
    ['a full list', full],
  ])('comes to the start from every page, and each may be met: %s', (_, stored) => {
    const walked = walkClub(stored);
    for (const { location } of walked.path) {
      let steps = 0;
      for (let here: Location | null = location; here; here = backFrom(club, walked, here)) {
        expect(findVisit(club, walked, stored, here), pageKey(here)).not.toBeNull();
        expect(++steps).toBeLessThan(30);
      }
    }
  });
});

describe('what was answered elsewhere', () => {
  const walked = walkClub(finished);
  const keys = walked.path.map(({ location }) => pageKey(location));
  const toMeet = (address: string, elsewhere: readonly string[], from = walked) =>
    key(nextToMeet(from, at(address), elsewhere));
  const [first = '', second = '', third = ''] = keys;

  test('is passed over, one page or many, to check answers where nothing else is left', () => {
    expect(toMeet(first, [])).toBe(second);
    expect(toMeet(first, [second])).toBe(third);
    expect(toMeet(first, keys)).toBeNull();
  });

  test('is asked again where it no longer counts', () => {
    const { [Object.keys(finished).at(0) ?? '']: _gone, ...stored } = finished;
    const from = walkClub(stored);
    expect(toMeet('nowhere', keys, from)).toBe(key(from.frontier));
  });
});
