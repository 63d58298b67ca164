import { describe, expect, test } from 'vitest';
import { allHolds } from '~/journey/all-holds';
import type { Answers } from '~/journey/answers';
import { club, context, finished, friend } from './club-form';

const holds = (changed: Answers) => allHolds(club, { ...finished, ...changed }, context);

describe('answers that were stored', () => {
  test('hold as their fields took them', () => {
    expect(holds({})).toBe(true);
  });

  test.each<[string, Answers]>([
    ['on the path', { who: 'nobody' }],
    ['off the path', { farReason: 'none of these' }],
    ['of a follow-up that is not asked', { likes: ['chess'], otherLike: 7 }],
    ['of an item', { friends: { isDone: true, items: [friend('1', 'Ada', { friendAge: 'ancient' })] } }],
    ['that the field would take as something else', { note: ' so ' }],
  ])('do not where one no longer does: %s', (_, changed) => {
    expect(holds(changed)).toBe(false);
  });
});
