import { expect, test } from 'vitest';
import { hubFor, pressedValue, readPressed, waits } from '~/support/waiting-form';

test('each button says which programme, how many weeks and what was seen', () => {
  for (const weeks of waits) {
    const pressed = { programme: 'family-links', weeks, expected: 3 };
    expect(readPressed(pressedValue(pressed))).toEqual(pressed);
  }
});

test.each(['', 'family-links', 'family-links 5 0', 'family-links -1 0', 'a b 3 0', 'family-links 3 x', '<b> 3 0'])(
  'what no button says is refused: "%s"',
  (posted) => expect(readPressed(posted)).toBeNull(),
);

test('a person meets their own hub first', () => {
  expect(hubFor(null, ['mash', 'universal-plus-east-central'])).toBe('east-central');
  expect(hubFor('south', ['early-help-west'])).toBe('south');
  expect(hubFor('north', [])).toBe('west');
});
