import { expect, test } from 'vitest';
import { flags } from '~/referrals/flags';
import { suggestPriority } from '~/referrals/suggest-priority';

test('harm makes a referral red, whatever else is said', () => {
  expect(suggestPriority(['harm-stated'])).toBe('red');
  expect(suggestPriority(flags)).toBe('red');
});

test('a family that is hard to reach safely is amber', () => {
  expect(suggestPriority(['restricted'])).toBe('amber');
  expect(suggestPriority(['no-safe-contact', 'hub-not-certain'])).toBe('amber');
});

test('anything else is green', () => {
  expect(suggestPriority([])).toBe('green');
  expect(suggestPriority(['hub-not-certain', 'interpreter-needed'])).toBe('green');
});
