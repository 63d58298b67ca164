import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLanguage } from '~/i18n/choose-language';

const codes = ['en', 'fa', 'ku-Arab'];

test('what a browser asks for most is found, with or without a region', () => {
  expect(chooseLanguage('fa-IR,fa;q=0.9,en;q=0.8', codes)).toBe('fa');
  expect(chooseLanguage('en;q=0.5, fa', codes)).toBe('fa');
  expect(chooseLanguage('KU-arab', codes)).toBe('ku-Arab');
});

test('a language we do not have, one refused, and nothing at all find nothing', () => {
  for (const header of ['cy', 'fa;q=0', '*', '', 'fa;q=many']) expect(chooseLanguage(header, codes)).toBeNull();
});

test('whatever a browser sends, the answer is one of ours or none', () => {
  fc.assert(fc.property(fc.string(), (header) => [...codes, null].includes(chooseLanguage(header, codes))));
});
