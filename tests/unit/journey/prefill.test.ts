import { expect, test } from 'vitest';
import { date, radios, text } from '~/forms/define';
import { postedTo, prefill } from '~/journey/prefill';

const fields = [radios('stay', ['away', { value: 'home', reveals: [text('street')] }]), date('since', 'born')];

test('a page is filled with what was answered, follow-ups that are not asked now included', () => {
  expect(prefill(fields, { stay: 'away', street: 'Hill Road', since: '2020-03-05' })).toEqual({
    stay: ['away'],
    street: ['Hill Road'],
    'since-day': ['5'],
    'since-month': ['3'],
    'since-year': ['2020'],
  });
});

test('a question left blank, or not asked yet, fills nothing', () => {
  expect(prefill(fields, { stay: null })).toEqual({});
});

test('of a post only what the page asks is kept, every value of it, and no files', () => {
  const form = new FormData();
  form.append('stay', 'home');
  form.append('stay', 'away');
  form.append('street', new Blob(['a picture']), 'picture.png');
  form.append('since-day', '');
  form.append('isAdmin', 'yes');
  expect(postedTo(fields, form)).toEqual({ stay: ['home', 'away'], 'since-day': [''] });
});
