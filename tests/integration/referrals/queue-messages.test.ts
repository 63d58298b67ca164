import { describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import { type Happened, queueMessages } from '~/referrals/queue-messages.server';
import { recordRead } from '~/referrals/read-referral.server';
import { useDatabase } from '../../support/database';
import { testNow as now } from '../../support/full-answers';
import { useSending } from '../../support/send-request';
import { storeReferral } from '../../support/stored-referral';
import { newRecordKey, open, seal, unwrap } from '~/platform/seal.server';

useDatabase();
useSending();

/** What a professional sent: its receipt holds where to write to. */
async function fromProfessional() {
  const { id } = await storeReferral({ tray: 'mash', at: now });
  const { key, wrapped } = await keyOf(id);
  const row = crypto.randomUUID();
  const recipient = await seal(key, { table: 'message', row, field: 'recipient' }, 'lead@ashlar.barnet.sch.uk');
  await prisma.referral.update({ where: { id }, data: { kind: 'mash-safeguarding', sourceCode: '2A' } });
  await prisma.message.create({
    data: {
      id: row,
      referralId: id,
      template: 'sender-received',
      channel: 'email',
      language: 'en',
      recipient,
      state: 'sent',
    },
  });
  return { id, wrapped };
}
async function keyOf(id: string) {
  const { recordKey } = await prisma.referral.findUniqueOrThrow({ where: { id }, include: { recordKey: true } });
  const wrapped = recordKey?.wrapped ?? (await newRecordKey()).wrapped;
  return { key: await unwrap(wrapped), wrapped };
}
const happens = (referralId: string, happened: Happened) =>
  prisma.$transaction((tx) => queueMessages(tx, { referralId, now, ...happened }));
const messagesOf = (referralId: string) =>
  prisma.message.findMany({ where: { referralId }, orderBy: { createdAt: 'asc' } });

describe('what happens to a request', () => {
  it('is told to the professional who sent it, at the address of the receipt, sealed', async () => {
    const { id } = await fromProfessional();
    expect(await happens(id, { moment: 'decided' })).toEqual({ templates: ['sender-decided'], withheld: null });
    const message = (await messagesOf(id)).find(({ template }) => template === 'sender-decided');
    const place = { table: 'message', row: message?.id ?? '', field: 'recipient' };
    expect(await open((await keyOf(id)).key, place, message?.recipient ?? '')).toBe('lead@ashlar.barnet.sch.uk');
    expect(message?.recipient).not.toContain('ashlar');
  });

  it('keeps the approved text that more was asked with', async () => {
    const { id } = await fromProfessional();
    await happens(id, { moment: 'asked-for-more', topic: 'agreement' });
    expect((await messagesOf(id)).map(({ topic }) => topic)).toContain('agreement');
  });

  it('is told of a reading once, however many trays read it', async () => {
    const { id } = await fromProfessional();
    const [item] = await prisma.trayItem.findMany({ where: { referralId: id } });
    await recordRead({ itemId: item?.id ?? '', staffId: crypto.randomUUID(), now });
    expect(await happens(id, { moment: 'read' })).toEqual({ templates: [], withheld: null });
    expect((await messagesOf(id)).filter(({ template }) => template === 'sender-read')).toHaveLength(1);
  });

  it('is told to a tray’s mailbox, which nobody reads where there is none', async () => {
    const { id } = await storeReferral({ tray: 'universal-plus-west' });
    await happens(id, { moment: 'late', tray: 'universal-plus-west' });
    await happens(id, { moment: 'added-to', tray: 'universal-plus-west' });
    // Who manages it is asked when it is sent.
    expect((await messagesOf(id)).map(({ template, state }) => [template, state])).toEqual([
      ['manager-late', 'queued'],
      ['hub-added-to', 'no-address'],
    ]);
  });

  it('is told to nobody once the record has been shredded', async () => {
    const { id } = await fromProfessional();
    await prisma.recordKey.deleteMany({ where: { referral: { id } } });
    expect(await happens(id, { moment: 'decided' })).toEqual({ templates: [], withheld: null });
  });
});
