import { describe, expect, it } from 'vitest';
import { call } from '~/forms/call';
import { callSubmission } from '~/forms/call-submission';
import { routeReferral } from '~/referrals/route-referral';
import { planMessages } from '~/referrals/message-plan';
import type { Answers } from '~/journey/answers';
import { context } from './real-catchment';

const answers: Answers = {
  nearBy: 'postcode',
  homePostcode: 'NW9 5AB',
  firstName: 'Test',
  phoneNumber: '+447700900123',
};
const routed = (change: Answers) => {
  const said = callSubmission({ ...answers, ...change });
  const facts = { findHub: context.findHub, today: context.today, isLanguageReviewed: true, professionalDomains: [] };
  return { said, routing: routeReferral(said, facts as never) };
};

describe('a wish to be rung', () => {
  it('asks four questions', () => {
    expect(call.pages.filter(({ kind }) => kind === 'question')).toHaveLength(4);
  });

  it('goes to the hub of the postcode, the hub that was chosen, or the front door', () => {
    const byHub = { homePostcode: null, nearHub: 'south' };
    expect(routed({}).routing).toMatchObject({ tray: 'universal-plus-west', flags: ['call-back'], harmItem: false });
    expect(routed(byHub).routing).toMatchObject({ tray: 'universal-plus-south', flags: ['call-back', 'hub-chosen'] });
    expect(routed({ homePostcode: null }).routing.tray).toBe('front-door');
    expect(routed({ homePostcode: 'EN1 1AA' }).routing.tray).toBe('front-door');
  });

  it('makes ringing safe and nothing else: no mail, no text, no voicemail', () => {
    const { said, routing } = routed({ maySayWhoWeAre: 'no', contactHours: ['morning'] });
    expect(said.contact).toMatchObject({ safe: ['call'], maySayWhoWeAre: 'no', hours: ['morning'] });
    const plan = planMessages(said, routing, { today: context.today, hasTexts: true });
    expect(plan.map(({ template }) => template)).toEqual(['hub-new-referral']);
  });

  it('asks for an interpreter where another language was chosen', () => {
    expect(routed({ speaks: 'fa' }).routing.flags).toContain('interpreter-needed');
    expect(routed({ speaks: 'en' }).routing.flags).not.toContain('interpreter-needed');
  });
});
