import { describe, expect, test } from 'vitest';
import type { Answers } from '~/journey/answers';
import { agreesAlone } from '~/together/agrees-alone';

const today = '2026-11-26';
const about = (...children: Answers[]): Answers => ({
  children: { items: children.map((answers, index) => ({ id: String(index + 1), answers })), isDone: true },
});

describe('a young person agrees for themself', () => {
  test.each([
    ['from the day they are sixteen', { childBornOn: '2010-11-26' }, true],
    ['and not the day before', { childBornOn: '2010-11-27' }, false],
    ['where only an age of sixteen is known', { childAge: 16 }, true],
    ['and not at fifteen', { childAge: 15 }, false],
    ['and never where no age is known', {}, false],
  ])('%s', (_, answers, expected) => {
    expect(agreesAlone(about(answers), today)).toBe(expected);
  });

  test('but nobody for a brother or sister', () => {
    expect(agreesAlone(about({ childAge: 16 }, { childAge: 17 }), today)).toBe(false);
    expect(agreesAlone({}, today)).toBe(false);
  });
});
