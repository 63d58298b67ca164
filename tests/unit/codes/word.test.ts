import { describe, expect, test } from 'vitest';
import { foldWord, wordIssue } from '~/codes/word';

describe('the word beside a code', () => {
  test('is the same in any case, with spaces, and on an Arabic or a Persian keyboard', () => {
    expect(foldWord(' Blue Teapot ')).toBe(foldWord('blueteapot'));
    expect(foldWord('كتري آبی')).toBe(foldWord('کتری آبي'));
  });

  test.each([
    ['', 'required'],
    [' - ', 'required'],
    ['abc', 'short'],
    ['14.03.1989', 'digits'],
    ['۱۳۶۸', 'digits'],
    ['x'.repeat(61), 'long'],
    ['teapot', null],
    ['قوری', null],
    ['teapot 7', null],
  ])('“%s”: %s', (typed, issue) => {
    expect(wordIssue(typed)).toBe(issue);
  });
});
