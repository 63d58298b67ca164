import { describe, expect, test } from 'vitest';
import type { Answers } from '~/journey/answers';
import { nextItemId, storedList } from '~/journey/walk';
import { addresses, finished, friend, frontierOf, walkClub } from './club-form';

const without = (id: string, from: Answers = finished): Answers =>
  Object.fromEntries(Object.entries(from).filter(([key]) => key !== id));
const withFriends = (isDone: boolean, ...items: ReturnType<typeof friend>[]) => ({
  ...finished,
  friends: { isDone, items },
});

describe('the path', () => {
  test('starts at the first page and stops there', () => {
    expect(addresses(walkClub({}))).toEqual(['welcome']);
    expect(frontierOf(walkClub({}))).toBe('welcome');
  });

  test('ends at the first page that is not complete, whatever was answered after it', () => {
    const walked = walkClub(without('stay'));
    expect(addresses(walked)).toEqual(['welcome', 'who', 'where']);
    expect(walked.path.map(({ state }) => state)).toEqual(['complete', 'complete', 'incomplete']);
    expect(walked.answers).toEqual({ 'seen:welcome': true, who: 'adult' });
  });

  test('is finished when nothing is missing', () => {
    const walked = walkClub(finished);
    expect(walked.frontier).toBeNull();
    expect(addresses(walked)).toEqual([
      ...['welcome', 'who', 'where', 'likes', 'chess-rank', 'friends/1/friend', 'friends/1/friend-age', 'friends'],
      ...['pets', 'note'],
    ]);
  });

  test('does not go past an information page that was not seen', () => {
    expect(frontierOf(walkClub(without('seen:welcome')))).toBe('welcome');
  });

  test('ends at an end page, which nothing completes', () => {
    const outside = { ...finished, homePostcode: 'EN1 1AA', farReason: 'none' };
    expect(frontierOf(walkClub(outside))).toBe('too-far');
    expect(frontierOf(walkClub({ ...outside, 'seen:too-far': true }))).toBe('too-far');
    expect(walkClub({ ...outside, farReason: 'visits' }).frontier).toBeNull();
  });
});

describe('the answers that count', () => {
  test('leave out a branch that was abandoned, which is there again for who returns to it', () => {
    const away = { ...finished, stay: 'away', farReason: 'none' };
    expect(walkClub(away).answers).not.toHaveProperty('homePostcode');
    expect(walkClub(away).answers).not.toHaveProperty('farReason');
    expect(walkClub({ ...away, stay: 'home' }).answers).toMatchObject({ homePostcode: 'NW9 5AB' });
  });

  test('decide conditions: one that was abandoned decides nothing', () => {
    const child = { ...finished, who: 'child', age: 9, likes: ['chess'], pets: { isDone: true, items: [] } };
    expect(addresses(walkClub(child))).not.toContain('chess-rank');
    expect(addresses(walkClub(child))).not.toContain('pets');
    expect(walkClub(child).answers).not.toHaveProperty('pets');
  });

  test('hold what is worked out from them', () => {
    expect(walkClub(finished).answers.region).toBe('hub');
    expect(walkClub({ ...finished, stay: 'away' }).answers.region).toBe('none');
    expect(walkClub({ ...finished, region: 'outside' }).answers.region).toBe('hub');
  });
});

describe('a stored answer that no longer fits makes its page incomplete', () => {
  test.each<[string, Answers, string]>([
    ['a value the form no longer knows', { who: 'dog' }, 'who'],
    ['a number that is out of range now', { who: 'child', age: 18 }, 'age'],
    ['another kind of answer', { who: ['adult'] }, 'who'],
    ['a follow-up that is not right', { homePostcode: 'NW9' }, 'where'],
    ['an option no longer offered', { who: 'child', age: 9, likes: ['wine'] }, 'likes'],
    ['a blank where an answer is needed', { stay: null }, 'where'],
    ['a list where a choice is asked', { stay: { items: [], isDone: true } }, 'where'],
    ['a choice where a list is asked', { friends: 'Ada' }, 'friends/1/friend'],
  ])('%s', (_, changed, page) => {
    expect(frontierOf(walkClub({ ...finished, ...changed }))).toBe(page);
  });

  test('a question that is new in the form is asked, even where it may be skipped', () => {
    expect(frontierOf(walkClub(without('note')))).toBe('note');
    expect(frontierOf(walkClub(without('otherLike')))).toBe('likes');
  });
});

describe('a list of people', () => {
  test('asks for its first item where it needs one', () => {
    expect(frontierOf(walkClub(without('friends')))).toBe('friends/1/friend');
    expect(frontierOf(walkClub(withFriends(true)))).toBe('friends/1/friend');
  });

  test('asks at once whether there is anyone where it needs none', () => {
    expect(frontierOf(walkClub(without('pets')))).toBe('pets');
  });

  test('stops at the page of an item that is not complete', () => {
    const half = { id: '2', answers: { friendName: 'Bo', friendNick: null } };
    const walked = walkClub({ ...finished, friends: { isDone: true, items: [friend('1', 'Ada'), half] } });
    expect(frontierOf(walked)).toBe('friends/2/friend-age');
    expect(walked.answers).not.toHaveProperty('friends');
  });

  test('is complete once the person says that nobody is missing', () => {
    expect(frontierOf(walkClub(withFriends(false, friend('1', 'Ada'))))).toBe('friends');
    expect(walkClub(withFriends(true, friend('1', 'Ada'))).frontier).toBeNull();
  });

  test('asks each item by its own answers, and counts only those', () => {
    const walked = walkClub(
      withFriends(
        true,
        friend('1', 'Ada', { friendAge: 'young', friendSchool: 'Hill' }),
        friend('2', 'Bo', { friendSchool: 'left behind' }),
      ),
    );
    expect(addresses(walked)).toContain('friends/1/friend-school');
    expect(addresses(walked)).not.toContain('friends/2/friend-school');
    expect(storedList(walked.answers.friends).items.map(({ answers }) => answers.friendSchool)).toEqual([
      'Hill',
      undefined,
    ]);
  });

  test('gives a new item the number after the highest', () => {
    expect(nextItemId({ items: [], isDone: false })).toBe('1');
    expect(nextItemId({ items: [friend('1', 'Ada'), friend('7', 'Bo')], isDone: false })).toBe('8');
  });
});
