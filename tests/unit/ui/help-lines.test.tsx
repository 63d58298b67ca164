import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import { HelpLines } from '~/ui/help-lines';

const line = { phone: '0800 123', option: null, text: null, hours: 'always', isFree: true } as const;
const said = (language: string, id: string, more: { words?: Record<string, { name: string }> } = {}) => {
  const lines = <HelpLines lines={[{ id, name: 'A line', ...line, ...more }]} />;
  const html = renderToStaticMarkup(<I18nextProvider i18n={i18nFor(language)}>{lines}</I18nextProvider>);
  return /<strong.*<\/strong>/.exec(html)?.[0];
};

test('a line is called in English as staff write it', () => {
  expect(said('en', 'childline')).toBe('<strong>A line</strong>');
  expect(said('en', 'childline', { words: { en: { name: 'Another' } } })).toBe('<strong>Another</strong>');
});

test('in another language as staff wrote it there, or as we call it, or in English that is marked so', () => {
  expect(said('fa', 'childline', { words: { fa: { name: 'خط کودک' } } })).toBe('<strong>خط کودک</strong>');
  expect(said('fa', 'childline')).toBe(`<strong>${i18nFor('fa').t('codes:helpLine.names.childline')}</strong>`);
  expect(said('fa', 'of-staff')).toBe('<strong lang="en" dir="ltr">A line</strong>');
});
