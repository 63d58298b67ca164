// @vitest-environment jsdom
import { virtual } from '@guidepup/virtual-screen-reader';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { afterEach, expect, test } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import { DateInput } from '~/ui/fields/date-input';
import { Input } from '~/ui/fields/input';
import { Radios } from '~/ui/fields/radios';

async function heard(page: ReactElement): Promise<string> {
  document.body.innerHTML = renderToStaticMarkup(<I18nextProvider i18n={i18nFor('en')}>{page}</I18nextProvider>);
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  return (await virtual.spokenPhraseLog()).join('\n');
}

afterEach(() => virtual.stop());

test('a box is announced with its label, its hint and what is wrong', async () => {
  const said = await heard(
    <Input name="postcode" label="Your postcode" hint="For your hub" error="Enter a postcode" />,
  );
  expect(said).toMatch(/textbox, Your postcode, For your hub Error: Enter a postcode/);
});

test('options are announced within their question', async () => {
  const said = await heard(
    <Radios name="safe" legend="Is it safe to ring?" hint="We keep to it" items={[{ value: 'yes', text: 'Yes' }]} />,
  );
  expect(said).toMatch(/group, Is it safe to ring\?, We keep to it/);
  expect(said).toMatch(/radio, Yes, not checked/);
});

test('each part of a date has its own name within the date’s', async () => {
  const said = await heard(<DateInput id="born" legend="When was the child born?" error="Enter the day" />);
  expect(said).toMatch(/group, When was the child born\?, Error: Enter the day/);
  for (const part of ['Day', 'Month', 'Year']) expect(said).toContain(`textbox, ${part}`);
});
