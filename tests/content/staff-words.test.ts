import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { i18nFor } from '~/i18n/i18n.server';
import { flags } from '~/referrals/flags';
import { templates } from '~/referrals/message-templates';
import type { Channel } from '~/referrals/submission';
import { trays } from '~/staff/roles-and-trays';
import { undeliveredStates } from '~/worktray/message-states';

const words = i18nFor('en');
const missing = (keys: readonly string[]) =>
  keys.filter((key) => !words.exists(key.includes(':') ? key : `staff:${key}`, { count: 2 }));
const under = (group: string, codes: readonly string[]) => codes.map((code) => `${group}.${code}`);
const channels: Record<Channel, true> = {
  call: true,
  text: true,
  voicemail: true,
  email: true,
  letter: true,
  'home-visit': true,
};

describe('the words of the staff pages', () => {
  test('stand for every key that the code names', () => {
    const files = ['app/staff', 'app/worktray', 'app/routes'].flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .map(String)
        .filter((file) => file.endsWith('.tsx') && (folder !== 'app/routes' || file.startsWith('staff')))
        .map((file) => `${folder}/${file}`),
    );
    // A file names its subject once, in `useTranslation`, and another's with its keys.
    const keys = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const subject = /useTranslation\('([\w-]+)'\)/.exec(text)?.[1] ?? 'staff';
      const found = [...text.matchAll(/\bt\('([\w.:-]+)'/g)].map(([, key = '']) => key);
      return found.map((key) => (key.includes(':') ? key : `${subject}:${key}`));
    });
    expect(keys.length).toBeGreaterThan(40);
    expect(missing(keys)).toEqual([]);
  });

  test('stand for every code that a referral can carry', () => {
    expect(missing(under('flags', flags))).toEqual([]);
    expect(missing(under('trays', trays))).toEqual([]);
    expect(missing(under('channels', Object.keys(channels)))).toEqual([]);
    expect(
      missing(
        under(
          'contactRules',
          Object.keys(channels).map((channel) => `not-${channel}`),
        ),
      ),
    ).toEqual([]);
    expect(missing(under('messages', templates))).toEqual([]);
    expect(missing(under('messageStates', ['queued', 'sent', 'delivered', 'refused', ...undeliveredStates]))).toEqual(
      [],
    );
    expect(missing(under('events', ['received', 'read', 'message-failed']))).toEqual([]);
    expect(missing(under('status', ['received', 'read']))).toEqual([]);
    expect(missing(under('certainty', ['listed', 'likely', 'check', 'none']))).toEqual([]);
    expect(missing(under('referral.agreements', ['help', 'sharing']))).toEqual([]);
  });
});
