import { describe, expect, test } from 'vitest';
import { mayContact } from '~/referrals/safe-contact';
import type { Channel, ContactProfile } from '~/referrals/submission';
import { submission } from '../../support/submission';

const channels: Channel[] = ['call', 'text', 'voicemail', 'email', 'letter', 'home-visit'];
const nothingSaid: ContactProfile = {
  ...submission.contact,
  safe: [],
  phone: '+447700900123',
  email: 'parent@example.org',
  letterTo: { line1: '1 Test Street', line2: null, town: null, postcode: 'NW9 5AB' },
};
const today = '2026-11-22';

describe.each(channels)('%s', (channel) => {
  test('is refused where nothing was said about it', () => {
    expect(mayContact(nothingSaid, channel, today)).toEqual({ allowed: false, reason: 'not-said-safe' });
    const others = { ...nothingSaid, safe: channels.filter((other) => other !== channel) };
    expect(mayContact(others, channel, today).allowed).toBe(false);
  });

  test('is allowed once it was called safe', () => {
    expect(mayContact({ ...nothingSaid, safe: [channel] }, channel, today)).toEqual({
      allowed: true,
      reason: 'said-safe',
    });
  });

  test('is refused where it was called both safe and unsafe', () => {
    expect(mayContact({ ...nothingSaid, safe: [channel], unsafe: [channel] }, channel, today).reason).toBe(
      'said-unsafe',
    );
  });

  test('is allowed up to the last safe day and not after it', () => {
    const until = { ...nothingSaid, safe: [channel], safeUntil: today };
    expect(mayContact(until, channel, today).allowed).toBe(true);
    expect(mayContact(until, channel, '2026-11-23')).toEqual({ allowed: false, reason: 'safe-time-over' });
  });
});

test.each(['call', 'text', 'voicemail'] as const)('%s is refused without a number', (channel) => {
  expect(mayContact({ ...nothingSaid, safe: [channel], phone: null }, channel, today).reason).toBe('nowhere-to-send');
});

test('e-mail and letters are refused without an address', () => {
  expect(mayContact({ ...nothingSaid, safe: ['letter'], letterTo: null }, 'letter', today).reason).toBe(
    'nowhere-to-send',
  );
  expect(mayContact({ ...nothingSaid, safe: ['email'], email: null }, 'email', today).reason).toBe('nowhere-to-send');
});
