import { describe, expect, test } from 'vitest';
import { checkboxes, phone, radios, skippable, text } from '~/forms/define';
import { accept } from '~/journey/accept';
import type { Answers, Posted } from '~/journey/answers';
import { is } from '~/journey/conditions';
import type { Field } from '~/journey/field';
import { context } from './club-form';

const take = (fields: readonly Field[], posted: Posted, answers: Answers = {}) =>
  accept(fields, posted, answers, context);
const codes = (fields: readonly Field[], posted: Posted, answers?: Answers) => {
  const taken = take(fields, posted, answers);
  return taken.ok ? [] : taken.issues.map(({ field, code }) => `${field} ${code}`);
};

describe('a page of several fields', () => {
  const fields = [text('firstName'), text('lastName', { limit: 3 }), text('nickName', skippable)];

  test('gives a value for every field, null for one left blank', () => {
    expect(take(fields, { firstName: ['Ada'], lastName: ['Ng'] })).toEqual({
      ok: true,
      values: { firstName: 'Ada', lastName: 'Ng', nickName: null },
    });
  });

  test('gives every issue in the order of the page, each with the control to go to', () => {
    const taken = take(fields, { lastName: ['Bell'] });
    expect(taken).toEqual({
      ok: false,
      issues: [
        { field: 'firstName', control: 'firstName', code: 'required', facts: { limit: 200 } },
        { field: 'lastName', control: 'lastName', code: 'too-long', facts: { limit: 3 } },
      ],
    });
  });

  test('takes no value nobody asked for', () => {
    const taken = take([text('firstName')], { firstName: ['Ada'], isAdmin: ['yes'] });
    expect(taken).toEqual({ ok: true, values: { firstName: 'Ada' } });
  });
});

describe('follow-up questions', () => {
  const why = radios('why', ['cost', { value: 'other', reveals: [text('otherWhy')] }]);
  const fields = [checkboxes('by', [{ value: 'phone', reveals: [phone('number'), why] }, 'post'])];

  test('are asked with the answer that brings them', () => {
    expect(codes(fields, { by: ['phone'] })).toEqual(['number required', 'why required']);
    expect(codes(fields, { by: ['phone'], number: ['1'], why: ['cost'] })).toEqual(['number not-a-phone']);
  });

  test('may bring their own', () => {
    const posted = { by: ['phone'], number: ['07700 900123'], why: ['other'] };
    expect(codes(fields, posted)).toEqual(['otherWhy required']);
    expect(take(fields, { ...posted, otherWhy: ['Time'] })).toMatchObject({ ok: true, values: { otherWhy: 'Time' } });
  });

  test('are not looked at under another answer, whatever was typed there', () => {
    expect(take(fields, { by: ['post'], number: ['nonsense'], why: ['hacked'] })).toEqual({
      ok: true,
      values: { by: ['post'] },
    });
  });
});

describe('an option that is not always offered', () => {
  const one = [radios('drink', ['tea', { value: 'wine', when: is('who', 'adult'), reveals: [text('which')] }])];
  const many = [checkboxes('drinks', ['tea', { value: 'wine', when: is('who', 'adult') }])];

  test('is taken where it is offered', () => {
    expect(take(one, { drink: ['wine'], which: ['Red'] }, { who: 'adult' }).ok).toBe(true);
    expect(take(many, { drinks: ['tea', 'wine'] }, { who: 'adult' }).ok).toBe(true);
  });

  test('is as good as no answer where it is not', () => {
    expect(codes(one, { drink: ['wine'], which: ['Red'] }, { who: 'child' })).toEqual(['drink required']);
    expect(codes(many, { drinks: ['tea', 'wine'] }, { who: 'child' })).toEqual(['drinks required']);
    expect(codes(many, { drinks: ['wine'] }, {})).toEqual(['drinks required']);
  });
});

describe('an option that was never offered', () => {
  test.each(['beer', '', 'toString', '__proto__'])('is as good as no answer: %j', (value) => {
    expect(codes([radios('drink', ['tea', 'wine'])], { drink: [value] })).toEqual(['drink required']);
  });

  test('is refused even where the question may be skipped', () => {
    expect(codes([radios('drink', ['tea', 'wine'], skippable)], { drink: ['beer'] })).toEqual(['drink required']);
  });
});
