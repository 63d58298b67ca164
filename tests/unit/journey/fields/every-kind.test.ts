import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accept } from '~/journey/accept';
import type { Posted } from '~/journey/answers';
import type { Field } from '~/journey/field';
import { schemaOf } from '~/journey/field-schema';
import { kindOf } from '~/journey/fields';
import { prefill } from '~/journey/prefill';
import { anyAnswer } from '../any-answer';
import { context } from '../club-form';
import { everyKind } from './every-kind';

const marks = [
  '\u0000',
  '\ud800',
  '\udfff',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00a0',
  '\r',
  '\n',
  '\u0301',
  '۱',
  '٩',
];
const likely = [
  ...[
    'a',
    'b',
    'none',
    'yes',
    'not-known',
    '7',
    '24',
    '2',
    '2024',
    'NW9 5AB',
    'nw9',
    '07700 900123',
    '+98 21 1234 5678',
  ],
  ...['a@example.org', '__proto__', 'constructor', '', '😀'],
];
const typed = fc.oneof(
  fc.constantFrom(...likely),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.oneof(fc.constantFrom(...marks, ...likely), fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map((parts) => parts.join('')),
);

const postTo = (field: Field): fc.Arbitrary<Posted> =>
  fc
    .subarray([...kindOf(field).controls(field)])
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, fc.array(typed, { maxLength: 3 })]))));

/** Whatever JSON can hold, and strings that nearly fit. */
const stored = fc.oneof(fc.jsonValue(), typed);

describe.each(Object.entries(everyKind))('the kind "%s"', (_, field) => {
  const take = (posted: Posted) => accept([field], posted, {}, context);

  test('takes or refuses anything posted, and never throws', () => {
    fc.assert(
      fc.property(postTo(field), (posted) => {
        const taken = take(posted);
        if (taken.ok) return;
        for (const { code, control } of taken.issues) {
          expect(['required', ...kindOf(field).issueCodes]).toContain(code);
          expect(kindOf(field).controls(field)).toContain(control);
        }
      }),
    );
  });

  test('gives an answer that its own schema takes, as it is', () => {
    fc.assert(
      fc.property(postTo(field), (posted) => {
        const taken = take(posted);
        if (!taken.ok) return;
        expect(schemaOf(field, context).parse(taken.values.it)).toEqual(taken.values.it);
        expect(JSON.parse(JSON.stringify(taken.values.it))).toEqual(taken.values.it);
      }),
    );
  });

  test('fills its page with strings that post the same answer again', () => {
    fc.assert(
      fc.property(postTo(field), (posted) => {
        const taken = take(posted);
        if (taken.ok) expect(take(kindOf(field).post(field, taken.values.it ?? null))).toEqual(taken);
      }),
    );
  });

  test('judges anything that could be stored, and never throws', () => {
    fc.assert(
      fc.property(stored, (value) => {
        const judged = schemaOf(field, context).safeParse(value);
        if (judged.success) expect(schemaOf(field, context).parse(judged.data)).toEqual(judged.data);
      }),
    );
  });

  test('can fill a page with an answer that another kind of field left behind', () => {
    fc.assert(
      fc.property(anyAnswer, (value) => {
        const posted = prefill([field], { it: value });
        for (const values of Object.values(posted)) for (const each of values) expect(each).toBeTypeOf('string');
      }),
    );
  });

  test('names each of its controls once, the first for what concerns them all', () => {
    const names = kindOf(field).controls(field);
    expect(new Set(names).size).toBe(names.length);
    expect(take({})).toMatchObject({ ok: false, issues: [{ field: 'it', code: 'required', control: names[0] }] });
  });
});
