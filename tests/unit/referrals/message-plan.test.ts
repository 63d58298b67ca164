import { expect, test } from 'vitest';
import { planMessages } from '~/referrals/message-plan';
import { routeReferral } from '~/referrals/route-referral';
import type { Submission } from '~/referrals/submission';
import { context } from '../forms/real-catchment';
import { submission } from '../../support/submission';

const contact = { ...submission.contact, safe: ['email' as const], email: 'test@example.org' };
const work = { profession: 'gp', organisation: 'Surgery', role: null, email: 'gp@example.org' };
const plan = (change: Partial<Submission>) => {
  const said = { ...submission, contact, ...change };
  const facts = { findHub: context.findHub, today: context.today, isLanguageReviewed: true, professionalDomains: [] };
  return planMessages(said, routeReferral(said, facts as never), { today: context.today, hasTexts: false }).map(
    ({ template, tray, recipient }) => `${template} ${tray ?? recipient ?? 'family'}`,
  );
};

test('a family is written to where e-mail is safe', () => {
  expect(plan({})).toEqual(['hub-new-referral universal-plus-west', 'family-received family']);
});

test('a professional has a receipt, and the family nothing', () => {
  expect(plan({ work })).toEqual(['hub-new-referral universal-plus-west', 'sender-received gp@example.org']);
});

test('nobody’s family is ever written to about what goes to MASH', () => {
  expect(plan({ kind: 'mash-safeguarding' })).toEqual(['hub-new-referral mash']);
  expect(plan({ kind: 'mash-assessment', work })).toEqual(['hub-new-referral mash', 'sender-received gp@example.org']);
});

test('a manager is told where harm was stated, whichever tray it goes to', () => {
  const harm = ['child-hurt' as const];
  expect(plan({ harm })).toContain('manager-harm-alert mash');
  expect(plan({ harm, kind: 'mash-safeguarding' })).toContain('manager-harm-alert mash');
});
