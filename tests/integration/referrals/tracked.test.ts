import { describe, expect, it } from 'vitest';
import { readCode } from '~/codes/code';
import { forgetTries } from '~/codes/codes.server';
import { trackingCodeIn } from '~/codes/tracking-code.server';
import { tryCode } from '~/codes/try-code.server';
import { prisma } from '~/platform/db.server';
import { versionOf } from '~/referrals/changes-since.server';
import { findSent } from '~/referrals/find-sent.server';
import { sendReferral } from '~/referrals/send-referral.server';
import { hasSentFrom, mailboxToken } from '~/referrals/sent-by.server';
import { addFromSender, agreedPurposes, findTracked, listSentFrom } from '~/referrals/tracked.server';
import { getReferralView } from '~/worktray/referral-queries.server';
import { useDatabase } from '../../support/database';
import { testNow } from '../../support/full-answers';
import { newDraft, sendingOf, useSending } from '../../support/send-request';

useDatabase();
useSending();

const reader = {
  id: crypto.randomUUID(),
  roles: ['mash-manager', 'hub-manager', 'access-officer'],
  trays: ['universal-plus-west', 'universal-plus-south', 'universal-plus-east-central', 'mash'],
};

async function sent() {
  const draft = await newDraft();
  const sending = sendingOf(draft);
  const first = await sendReferral(sending);
  if (!('reference' in first)) throw new Error('not sent');
  const { id } = await prisma.referral.findUniqueOrThrow({ where: { reference: first.reference } });
  return { draft, sending, id, reference: first.reference };
}

const code = async (draft: { id: string }, reference: string) =>
  trackingCodeIn(draft.id, (await findSent(reference))?.codes ?? []) ?? '';

describe('the code of a request', () => {
  it('is the same however often send is pressed, opens that request alone, and stands nowhere but as a hash', async () => {
    const [one, other] = [await sent(), await sent()];
    await sendReferral(one.sending);
    expect(await prisma.accessCode.count({ where: { referralId: one.id } })).toBe(1);
    const typed = await code(one.draft, one.reference);
    const attempt = (referralId: string) =>
      tryCode({ purpose: 'track', typed, referralId, address: '192.0.2.1', now: testNow });
    expect((await attempt(one.id)).outcome).toBe('right');
    expect((await attempt(other.id)).outcome).toBe('wrong');
    const rows = JSON.stringify(await prisma.accessCode.findMany());
    expect(rows).not.toContain(readCode(typed)?.secret ?? 'no code');
    expect(trackingCodeIn(other.draft.id, (await findSent(one.reference))?.codes ?? [])).toBeNull();
  });

  it('tells its owner, and once in the history its staff, that someone typed another beside the reference', async () => {
    const { draft, id, reference } = await sent();
    const item = await prisma.trayItem.findFirstOrThrow({ where: { referralId: id } });
    const before = await versionOf(prisma, item.id, id);
    const attempt = (typed: string, address: string) =>
      tryCode({ purpose: 'track', typed, referralId: id, address, now: testNow });
    for (const address of ['192.0.2.2', '192.0.2.3']) await attempt('YYYY-0000-0000-0000-0000', address);
    const right = await attempt(await code(draft, reference), '192.0.2.4');
    expect(right).toMatchObject({ outcome: 'right', code: { failedTries: 2, lastFailedAt: testNow } });
    const told = () => prisma.referralEvent.findMany({ where: { referralId: id, type: 'code-tried' } });
    expect((await told()).map(({ itemId, facts, content }) => ({ itemId, facts, content }))).toEqual([
      { itemId: null, facts: { purpose: 'track' }, content: null },
    ]);
    expect(await versionOf(prisma, item.id, id)).toBe(before);
    await forgetTries({ referralId: id }, 'track');
    await attempt('YYYY-0000-0000-0000-0000', '192.0.2.5');
    expect(await told()).toHaveLength(2);
  });

  it('goes with its request', async () => {
    const { id } = await sent();
    await prisma.referral.delete({ where: { id } });
    expect(await prisma.accessCode.count({ where: { referralId: id } })).toBe(0);
  });
});

describe('what a sender adds after sending', () => {
  it('is sealed, shown to staff in the timeline, marked for the tray, and changes nothing that was said before', async () => {
    const { id } = await sent();
    const before = await getReferralView(reader, id, testNow);
    const added = { type: 'sender-changed-phone', facts: {}, content: { phone: '020 7946 0123' } } as const;
    expect(await addFromSender(id, added, testNow)).toBe(true);
    await addFromSender(
      id,
      { type: 'sender-added-more', facts: {}, content: { text: 'He has a new school.' } },
      testNow,
    );
    const stored = JSON.stringify(
      await prisma.referralEvent.findMany({ where: { referralId: id }, select: { content: true, facts: true } }),
    );
    expect(stored).not.toMatch(/7946|school/);
    const view = await getReferralView(reader, id, testNow);
    expect(view.events.slice(-2).map(({ type, content, by }) => ({ type, content, by }))).toEqual([
      { type: 'sender-changed-phone', content: { phone: '020 7946 0123' }, by: null },
      { type: 'sender-added-more', content: { text: 'He has a new school.' }, by: null },
    ]);
    expect(view.contact).toEqual(before.contact);
    expect(view.contactRules).toEqual(before.contactRules);
    expect(view.flags.filter((flag) => flag === 'added-to')).toHaveLength(1);
  });

  it('can take back what was agreed to, as an event beside the record of the agreement', async () => {
    const { id } = await sent();
    expect(await agreedPurposes(id)).toEqual(['help']);
    await addFromSender(id, { type: 'sender-withdrew', facts: { purposes: ['help'] }, content: null }, testNow);
    const view = await getReferralView(reader, id, testNow);
    expect(view.events.at(-1)).toMatchObject({ type: 'sender-withdrew', facts: { purposes: ['help'] } });
    expect(view.agreements.some(({ given }) => given)).toBe(true);
  });

  it('is refused once the request is gone or shredded', async () => {
    const { id } = await sent();
    await prisma.referral.update({ where: { id }, data: { recordKeyId: null } });
    expect(
      await addFromSender(id, { type: 'sender-withdrew', facts: { purposes: ['help'] }, content: null }, testNow),
    ).toBe(false);
    expect(await findTracked(crypto.randomUUID())).toBeNull();
  });
});

describe('a work mailbox', () => {
  it('is found by its token exactly, in any case, for 90 days', async () => {
    const { id, reference } = await sent();
    const token = mailboxToken('a.b@school.example.org') ?? '';
    await prisma.personIndex.create({
      data: { referralId: id, person: 'professional', part: 'work-email', token, keyId: 'k' },
    });
    expect(mailboxToken(' A.B@School.example.org ')).toBe(token);
    expect(mailboxToken('ab@school.example.org')).not.toBe(token);
    expect(await hasSentFrom(token, testNow)).toBe(true);
    expect((await listSentFrom(token, testNow)).map((each) => each.reference)).toEqual([reference]);
    const later = new Date(testNow.getTime() + 90 * 86_400_000);
    expect(await hasSentFrom(token, later)).toBe(false);
    expect(await listSentFrom(token, later)).toEqual([]);
  });
});
