import { describe, expect, it } from 'vitest';
import { mayTellFamily } from '~/referrals/may-tell-family';
import { type FamilyTemplate, messageTemplates, templates } from '~/referrals/message-templates';
import { submission } from '../../support/submission';

const profile = {
  ...submission.contact,
  safe: ['email' as const, 'text' as const],
  email: 'test@example.org',
  phone: '+447700900123',
};
/** From the registry, so that a new message cannot be forgotten. */
const toFamilies = templates
  .filter((template): template is FamilyTemplate => messageTemplates[template].to === 'family')
  .flatMap((template) => messageTemplates[template].channels.map((channel) => ({ template, channel })));

describe.each(toFamilies as { template: FamilyTemplate; channel: 'email' | 'text' }[])(
  'whether $template may reach a family by $channel',
  ({ template, channel }) => {
    const asked = {
      template,
      channel,
      kind: 'universal-plus',
      trays: ['universal-plus-west'],
      on: '2026-11-26',
    } as const;
    const answer = (change: Partial<Parameters<typeof mayTellFamily>[0]>) =>
      mayTellFamily({ ...asked, profile, ...change });

    it('follows what they called safe', () => {
      expect(answer({})).toEqual({ allowed: true, reason: 'said-safe' });
      expect(answer({ profile: { ...profile, safe: ['call'] } }).reason).toBe('not-said-safe');
      expect(answer({ profile: { ...profile, unsafe: [channel] } }).reason).toBe('said-unsafe');
      expect(answer({ profile: { ...profile, safeUntil: '2026-11-25' } }).reason).toBe('safe-time-over');
      expect(answer({ profile: { ...profile, email: null, phone: null } }).reason).toBe('nowhere-to-send');
    });

    it('is never so for what goes to MASH, or lies there by now', () => {
      expect(answer({ kind: 'mash-safeguarding' }).reason).toBe('goes-to-mash');
      expect(answer({ kind: 'mash-assessment' }).reason).toBe('goes-to-mash');
      expect(answer({ trays: ['mash'] }).reason).toBe('goes-to-mash');
    });

    it('is so for the receipt alone where the request also spoke of harm', () => {
      expect(answer({ trays: ['universal-plus-west', 'mash'] }).allowed).toBe(template === 'family-received');
    });

    it('heeds times that were given in words where it lights up a phone', () => {
      const times = { ...profile, timesNote: 'not before he has left' };
      expect(answer({ profile: times }).allowed).toBe(channel === 'email');
    });
  },
);
