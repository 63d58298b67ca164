import { expect, test } from 'vitest';
import { choosableValues, cleanReason, findIssues } from '~/catchment/correction-form';
import { undoable, valueIn } from '~/catchment/correction-history';

const values = choosableValues(['Brent', 'Camden']);
const targets = ['NW9 6AA', 'NW9 6'];
const good = { target: 'NW9 6', value: 'south', reason: 'The panel decided it' };

test('staff may choose a hub, two of them in either order, a council, or outside', () => {
  expect(values).toHaveLength(3 + 6 + 2 + 1);
  expect(values).toEqual(expect.arrayContaining(['west', 'west?south', 'south?west', '!Brent', '!']));
});

test('a correction needs a place that was offered, a value that was offered, and a reason', () => {
  expect(findIssues(good, targets, values)).toEqual([]);
  expect(findIssues({ target: '', value: '', reason: '' }, targets, values)).toEqual(['target', 'value', 'reason']);
  expect(findIssues({ ...good, target: 'SW1A 1AA' }, targets, values)).toEqual(['target']);
  expect(findIssues({ ...good, value: '!Narnia' }, targets, values)).toEqual(['value']);
  expect(findIssues({ ...good, reason: ' . \n ' }, targets, values)).toEqual(['reason']);
  expect(findIssues({ ...good, reason: 'x'.repeat(501) }, targets, values)).toEqual(['reason']);
  expect(cleanReason('  two\n\n lines ')).toBe('two lines');
});

test('of each place the last correction that stands may be taken back', () => {
  const entry = (id: number, itemId: string, undoes: number | null = null) => ({
    ...{ id: BigInt(id), batch: String(id), itemId, act: undoes === null ? 'correct' : 'undo' },
    undoes: undoes === null ? null : String(undoes),
  });
  const history = [entry(1, 'a'), entry(2, 'b'), entry(3, 'a')];
  expect([...undoable(history.toReversed())].sort()).toEqual([2n, 3n]);
  expect([...undoable([...history, entry(4, 'a', 3)].toReversed())].sort()).toEqual([1n, 2n]);
  expect([...undoable([...history, entry(4, 'a', 3), entry(5, 'a', 1)].toReversed())]).toEqual([2n]);
});

test('a row in the history without a correction has none', () => {
  expect(valueIn({ data: { id: 'NW9 6', value: 'south' }, origin: 'staff' })).toBe('south');
  for (const state of [null, {}, { data: null }, { data: { value: null } }]) expect(valueIn(state)).toBeNull();
});
