import { describe, expect, it } from 'vitest';
import type { ContactProfile } from '~/referrals/submission';
import { contactRules } from '~/worktray/contact-rules';

const nothingSaid: ContactProfile = {
  safe: [],
  unsafe: [],
  phone: null,
  email: null,
  letterTo: null,
  throughSomeone: null,
  days: [],
  hours: [],
  timesNote: null,
  whoMayAnswer: null,
  maySayWhoWeAre: null,
  withholdNumber: null,
  codeWord: null,
  safeUntil: null,
  keepFrom: [],
  parentsMayBeContacted: null,
};
const today = '2026-11-22';
const codes = (profile: Partial<ContactProfile>) =>
  contactRules({ ...nothingSaid, ...profile }, today).map(({ code, channels }) =>
    channels ? `${code}:${channels.join('+')}` : code,
  );

describe('the short rules about reaching a family', () => {
  it('say that there is no safe way where the person named none', () => {
    expect(codes({})).toEqual(['no-safe-way']);
  });

  it('name the safe ways where there are few', () => {
    expect(codes({ safe: ['text'] })).toEqual(['only:text']);
    expect(codes({ safe: ['email', 'text'] })).toEqual(['only:text+email']);
  });

  it('name the unsafe ways where most are safe, also those never mentioned', () => {
    expect(
      codes({
        safe: ['text', 'voicemail', 'email', 'letter'],
        unsafe: ['call'],
      }),
    ).toEqual(['not-call', 'not-home-visit']);
  });

  it('say nothing of ways where all are safe', () => {
    expect(
      codes({
        safe: ['call', 'text', 'voicemail', 'email', 'letter', 'home-visit'],
      }),
    ).toEqual([]);
  });

  it('put the person to reach first where that is the only way', () => {
    expect(codes({ throughSomeone: 'my sister' })).toEqual(['through-only']);
    expect(codes({ throughSomeone: 'my sister', safe: ['text'] })).toEqual(['only:text', 'through']);
  });

  it('put danger before manners', () => {
    const keepFrom = [{ name: 'R', rule: 'must-not-know', note: null }] as const;
    expect(
      codes({
        safe: ['text'],
        keepFrom,
        codeWord: 'library',
        withholdNumber: 'yes',
        maySayWhoWeAre: 'no',
      }),
    ).toEqual(['keep-from', 'only:text', 'not-say-who', 'code-word', 'withhold-number']);
  });

  it('say nothing of a person who may know', () => {
    expect(
      codes({
        safe: ['text'],
        keepFrom: [{ name: 'Aunt', rule: 'may-know', note: null }],
      }),
    ).toEqual(['only:text']);
  });

  it('ask again from the day after the last safe day', () => {
    expect(codes({ safe: ['text'], safeUntil: '2026-11-22' })).toEqual(['only:text']);
    expect(codes({ safe: ['text'], safeUntil: '2026-11-21' })).toEqual(['ask-again', 'only:text']);
  });

  it("keep a young person's parents out where they said so", () => {
    expect(codes({ safe: ['text'], parentsMayBeContacted: 'no' })).toEqual(['not-parents', 'only:text']);
  });
});
