import { expect, it } from 'vitest';
import { createDraft } from '~/drafts/drafts.server';
import { journeyContext } from '~/forms/journey-context.server';
import { makeWording } from '~/forms/make-wording';
import { tell } from '~/forms/tell';
import { tellSubmission } from '~/forms/tell-submission';
import { i18nFor } from '~/i18n/i18n.server';
import { prisma } from '~/platform/db.server';
import { open, unwrap } from '~/platform/seal.server';
import { sendReferral } from '~/referrals/send-referral.server';
import { useDatabase } from '../../support/database';
import { useSending } from '../../support/send-request';
import { fillInWith } from '../../unit/forms/fill-in';

useDatabase();
useSending();

/** A Tuesday, after the hubs have closed and before MASH does. */
const now = new Date('2026-11-24T17:10:00Z');

it('a concern from a school lies in MASH, sealed, with the hours of MASH, and only the school has a receipt', async () => {
  const given = { whoAsks: 'professional', profession: 'school', senderEmail: 'lead@ashlar.barnet.sch.uk' };
  const story = 'Peregrine told his teacher about the allotment';
  const { content, walked } = fillInWith({ ...given, story, familyTold: 'no', harm: ['child-hurt'] }, 'en', tell);
  const draft = await createDraft({ form: tell.id, formVersion: tell.version, language: 'fa', content, now });
  const wording = (code: string) => makeWording(i18nFor(code), tell, 'professional');
  const words = { asked: wording('fa'), english: wording('en') };
  const context = journeyContext(now);
  const sent = await sendReferral({ draft, form: tell, walked, toSubmission: tellSubmission, words, now, context });
  if (!('reference' in sent)) throw new Error(JSON.stringify(sent));

  const referral = await prisma.referral.findUniqueOrThrow({
    where: { reference: sent.reference },
    include: { items: true, messages: true, recordKey: true },
  });
  expect(referral).toMatchObject({ kind: 'mash-safeguarding', sourceCode: '2A', form: 'tell', language: 'en' });
  expect(referral.flags).toEqual(['harm-stated', 'family-not-told']);
  expect(referral.items).toMatchObject([
    { purpose: 'referral', tray: 'mash', receivedOn: '2026-11-24', priority: 'red' },
  ]);
  expect(referral.items[0]?.dueAt).toEqual(new Date('2026-11-25T17:15:00Z'));
  expect(referral.messages.map(({ template }) => template).sort()).toEqual([
    'hub-new-referral',
    'manager-harm-alert',
    'sender-received',
  ]);
  expect(JSON.stringify(referral)).not.toMatch(/Peregrine|allotment|ashlar/);
  if (!referral.recordKey) throw new Error('no key');
  const place = { table: 'referral', row: referral.id, field: 'answers' };
  expect(await open(await unwrap(referral.recordKey.wrapped), place, referral.answers)).toMatchObject({ story });
});
