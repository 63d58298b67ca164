import { describe, expect, test } from 'vitest';
import { whereToMail } from '~/saving/where-to-mail';
import { fullAnswers } from '../../support/full-answers';

const today = '2026-07-06';
const given = { ...fullAnswers, whoAsks: 'parent', contactBy: ['email'], emailAddress: 'home@mailbox.example.org' };

describe('the code of a saved form is mailed', () => {
  test('to the family’s own address, where it called e-mail safe', () => {
    expect(whereToMail({ ...given, safeUntil: null }, today)).toBe('home@mailbox.example.org');
    expect(whereToMail({ ...given, safeUntil: '2026-07-06' }, today)).toBe('home@mailbox.example.org');
  });

  test.each([
    ['while nothing was said of e-mail', { contactBy: ['phone'], emailAddress: null }],
    ['after the day until which it was safe', { safeUntil: '2026-07-05' }],
    ['where a professional fills the form in about them', { whoAsks: 'professional' }],
    ['before the question was met', { contactBy: null, emailAddress: null }],
  ])('to nobody %s', (_, changes) => {
    expect(whereToMail({ ...given, safeUntil: null, ...changes }, today)).toBeNull();
  });
});
