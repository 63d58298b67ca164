import { describe, expect, test } from 'vitest';
import { checkboxes, radios, select, skippable } from '~/forms/define';
import type { Field } from '~/journey/field';
import { answerOf, typing } from './answer-of';

const known: Field = { kind: 'known', id: 'it' };

describe.each<[string, Field, string]>([
  ['radios', radios('it', ['yes', 'no']), 'no'],
  ['a list to select from', select('it', 'language', ['fa', 'en']), 'fa'],
  ['yes, no or not known', known, 'not-known'],
])('%s', (_, field, value) => {
  test('gives the value chosen', () => {
    expect(typing(field, value)).toBe(value);
  });

  test('must be answered', () => {
    expect(answerOf(field, {})).toEqual({ issue: 'required at it' });
    expect(typing(field, '')).toEqual({ issue: 'required at it' });
  });

  test('may be left blank where it is optional', () => {
    expect(answerOf({ ...field, isOptional: true }, {})).toBeNull();
  });

  test.each(['maybe', 'YES', ' no', 'constructor', '\u0000'])('takes nothing it did not offer, such as %j', (typed) => {
    expect(typing(field, typed)).toEqual({ issue: 'required at it' });
    expect(typing({ ...field, isOptional: true }, typed)).toEqual({ issue: 'required at it' });
  });
});

describe('checkboxes', () => {
  const likes = checkboxes('it', ['chess', 'kites', 'nothing'], { none: 'nothing' });

  test('are kept in the order of the options, each once', () => {
    expect(answerOf(likes, { it: ['kites', 'chess', 'kites'] })).toEqual(['chess', 'kites']);
  });

  test('must hold one tick, or none where they are optional', () => {
    expect(answerOf(likes, {})).toEqual({ issue: 'required at it' });
    expect(answerOf(likes, { it: [''] })).toEqual({ issue: 'required at it' });
    expect(answerOf({ ...likes, ...skippable }, {})).toBeNull();
  });

  test('ask which was meant where "nothing" is ticked beside another', () => {
    expect(answerOf(likes, { it: ['nothing'] })).toEqual(['nothing']);
    expect(answerOf(likes, { it: ['chess', 'nothing'] })).toEqual({ issue: 'none-and-others at it' });
  });

  test('take nothing they did not offer', () => {
    expect(answerOf(likes, { it: ['chess', 'wine'] })).toEqual({ issue: 'required at it' });
  });
});
