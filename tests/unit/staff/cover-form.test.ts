import { expect, test } from 'vitest';
import { coverIssues } from '~/staff/cover-form';

const right = { away: 'a', cover: 'b', fromOn: '2026-11-26', untilOn: '2026-12-04' };
const issues = (change: Partial<typeof right>) => coverIssues({ ...right, ...change }, '2026-11-26');

test('cover is by someone else, from today or later, for sixty days at most', () => {
  expect(issues({})).toEqual({});
  expect(issues({ away: '', cover: '' })).toEqual({ away: 'required', cover: 'required' });
  expect(issues({ cover: 'a' })).toEqual({ cover: 'same' });
  expect(issues({ fromOn: '2026-11-25' })).toEqual({ fromOn: 'past' });
  expect(issues({ untilOn: '2026-11-25' })).toEqual({ untilOn: 'before' });
  expect(issues({ untilOn: '2027-01-25' })).toEqual({});
  expect(issues({ untilOn: '2027-01-26' })).toEqual({ untilOn: 'long' });
  expect(issues({ fromOn: '2026-02-30', untilOn: 'soon' })).toEqual({ fromOn: 'date', untilOn: 'date' });
});
