// @vitest-environment jsdom
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import { ErrorSummary } from '~/ui/error-summary';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { DateInput } from '~/ui/fields/date-input';
import { LimitedTextarea } from '~/ui/fields/limited-textarea';

/** The page's script as a browser runs it once the page is there. */
async function open(page: ReactElement, language = 'en') {
  document.documentElement.lang = language;
  document.body.innerHTML = renderToStaticMarkup(<I18nextProvider i18n={i18nFor(language)}>{page}</I18nextProvider>);
  vi.resetModules();
  await import('~/enhance/public.js');
}

const box = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`);

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined; // jsdom lays nothing out
});

test('the error summary has the focus, and its link goes to the control at fault', async () => {
  await open(
    <>
      <ErrorSummary items={[{ href: '#born-month', text: 'Enter the month' }]} />
      <DateInput id="born" namePrefix="born" legend="When?" error="Enter the month" errorParts={['month']} />
    </>,
  );
  expect(document.activeElement?.className).toBe('govuk-error-summary');
  document.querySelector<HTMLElement>('.govuk-error-summary a')?.click();
  expect(document.activeElement?.id).toBe('born-month');
});

test('the room left is said in the words of the page, one and many', async () => {
  await open(<LimitedTextarea name="words" label="Tell us" limit={5} value="abc" />);
  const message = document.querySelector('.govuk-character-count__message');
  const type = (value: string) => {
    const area = document.querySelector('textarea');
    if (!area) throw new Error('no textarea');
    area.value = value;
    area.dispatchEvent(new Event('input'));
    return message?.textContent;
  };
  expect(message?.textContent).toBe('You have 2 characters left');
  expect(type('abcd')).toBe('You have 1 character left');
  expect(type('abcde')).toBe('You have no characters left');
  expect(type('abcdefg')).toBe('You have 2 characters too many');
});

test('the room left is said in the language of its question, whatever the page speaks', async () => {
  const message = () => document.querySelector('.govuk-character-count__message')?.textContent;
  await open(<LimitedTextarea name="words" label="بگویید" limit={2} value="" />, 'fa');
  expect(message()).toBe('۲ حرف دیگر می‌توانید بنویسید');
  await open(
    <div lang="en">
      <LimitedTextarea name="words" label="Tell us" limit={2} value="" language="en" />
    </div>,
    'fa',
  );
  expect(message()).toBe('You have 2 characters left');
});

test('"none of these" and the others put each other out', async () => {
  const items = [
    { value: 'sleep', text: 'Sleep' },
    { value: 'food', text: 'Food' },
    { value: 'none', text: 'None of these', behaviour: 'exclusive' as const },
  ];
  await open(<Checkboxes name="needs" legend="What?" items={items} values={['sleep', 'food']} />);
  const chosen = () => ['needs', 'needs-2', 'needs-3'].filter((id) => box(id)?.checked);
  box('needs-3')?.click();
  expect(chosen()).toEqual(['needs-3']);
  box('needs-2')?.click();
  expect(chosen()).toEqual(['needs-2']);
});

test('a second press of the same button is dropped', async () => {
  await open(
    <form>
      <button type="submit">Send</button>
    </form>,
  );
  const press = () => {
    const event = new Event('submit', { bubbles: true, cancelable: true });
    document.querySelector('form')?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect([press(), press()]).toEqual([false, true]);
});
