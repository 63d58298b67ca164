import { expect, test } from 'vitest';
import { date } from '~/forms/define';
import { accept } from '~/journey/accept';
import type { Posted } from '~/journey/answers';
import type { Field } from '~/journey/field';
import { kindOf } from '~/journey/fields';
import { context } from '../club-form';
import { everyKind } from './every-kind';

/** A post that leads to each issue a kind names. */
const causes: Readonly<Partial<Record<Field['kind'], Readonly<Record<string, Posted>>>>> = {
  address: {
    'line1-missing': { 'it-town': ['Barnet'] },
    'too-long': { 'it-line1': ['a'.repeat(201)] },
    'only-part': { 'it-line1': ['1 High Street'], 'it-postcode': ['N20'] },
    'not-a-postcode': { 'it-line1': ['1 High Street'], 'it-postcode': ['here'] },
  },
  checkboxes: { 'none-and-others': { it: ['a', 'none'] } },
  email: { 'too-long': { it: [`a@${'b'.repeat(300)}.org`] }, 'not-an-email': { it: ['a'] } },
  nhsNumber: { 'not-ten-digits': { it: ['999'] }, 'wrong-check-digit': { it: ['999 000 0019'] } },
  number: { 'not-a-number': { it: ['a'] }, 'out-of-range': { it: ['26'] } },
  phone: { 'not-a-phone': { it: ['1'] } },
  postcode: { 'only-part': { it: ['N20'] }, 'not-a-postcode': { it: ['here'] } },
  text: { 'too-long': { it: ['a'.repeat(201)] } },
  textarea: { 'too-long': { it: ['a'.repeat(4001)] } },
  upn: { 'not-a-upn': { it: ['H3'] }, 'wrong-check-letter': { it: ['A801200005001'] } },
};

const onDay = (day: string, month: string, year: string): Posted => ({
  'it-day': [day],
  'it-month': [month],
  'it-year': [year],
});
const dateCauses: readonly [string, Field, Posted][] = [
  ['day-missing', everyKind.date, onDay('', '1', '2020')],
  ['month-missing', everyKind.date, onDay('1', '', '2020')],
  ['year-missing', everyKind.date, onDay('1', '1', '')],
  ['year-form', everyKind.date, onDay('1', '1', '20')],
  ['not-real', everyKind.date, onDay('30', '2', '2020')],
  ['other-calendar', everyKind.date, onDay('1', '1', '1400')],
  ['future', everyKind.date, onDay('1', '1', '2030')],
  ['too-long-ago', everyKind.date, onDay('1', '1', '1800')],
  ['due-past', date('it', 'due'), onDay('1', '1', '2020')],
  ['due-too-far', date('it', 'due'), onDay('1', '1', '2030')],
  ['past', date('it', 'from-today'), onDay('1', '1', '2020')],
  ['too-far', date('it', 'from-today'), onDay('1', '1', '2040')],
];

const everyCause: readonly [string, Field, Posted][] = [
  ...Object.entries(causes).flatMap(([kind, posts]) =>
    Object.entries(posts).map(([code, posted]): [string, Field, Posted] => [
      code,
      everyKind[kind as Field['kind']],
      posted,
    ]),
  ),
  ...dateCauses,
];

test.each(everyCause)('the issue "%s" is met', (code, field, posted) => {
  expect(accept([field], posted, {}, context)).toMatchObject({ ok: false, issues: [{ code }] });
});

test('no kind names an issue that cannot be met', () => {
  const met = everyCause.map(([code, { kind }]) => `${kind}.${code}`);
  const named = Object.values(everyKind).flatMap((field) =>
    kindOf(field).issueCodes.map((code) => `${field.kind}.${code}`),
  );
  expect(named.filter((each) => !met.includes(each))).toEqual([]);
});
