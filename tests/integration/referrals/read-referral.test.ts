import { describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import { project, readItemEvent } from '~/referrals/events';
import { recordRead } from '~/referrals/read-referral.server';
import { useDatabase } from '../../support/database';
import { testNow } from '../../support/full-answers';
import { sendRequest, useSending } from '../../support/send-request';

useDatabase();
useSending();

const staffId = '7d5e6a34-52a1-4b0e-9a54-8f4b8e6a0b11';

async function newItem(): Promise<{ id: string; referralId: string }> {
  return prisma.trayItem.findFirstOrThrow({
    where: { referral: { reference: await sendRequest() }, purpose: 'referral' },
  });
}

describe('reading a request', () => {
  it('is recorded once, with who and when, and in the audit', async () => {
    const { id, referralId } = await newItem();
    const later = new Date(testNow.getTime() + 3_600_000);
    expect(await recordRead({ itemId: id, staffId, now: testNow })).toBe(true);
    expect(await recordRead({ itemId: id, staffId: crypto.randomUUID(), now: later })).toBe(false);
    const events = await prisma.referralEvent.findMany({ where: { itemId: id, type: 'read' } });
    expect(events).toMatchObject([{ at: testNow, actorId: staffId, facts: {} }]);
    expect(
      await prisma.auditEntry.count({ where: { subject: `referral:${referralId}`, action: 'referral-read' } }),
    ).toBe(1);
  });

  it('by many at the same moment is recorded once', async () => {
    const { id } = await newItem();
    const readings = Array.from({ length: 8 }, () =>
      recordRead({ itemId: id, staffId: crypto.randomUUID(), now: testNow }),
    );
    expect((await Promise.all(readings)).filter(Boolean)).toHaveLength(1);
    expect(await prisma.referralEvent.count({ where: { itemId: id, type: 'read' } })).toBe(1);
  });

  it('moves the one tray it was read in, as the history says', async () => {
    const { id, referralId } = await newItem();
    await recordRead({ itemId: id, staffId, now: testNow });
    const items = await prisma.trayItem.findMany({
      where: { referralId },
      include: { events: { orderBy: { id: 'asc' } } },
    });
    expect(items.map(({ purpose, status }) => [purpose, status]).sort()).toEqual([
      ['harm-stated', 'received'],
      ['referral', 'read'],
    ]);
    for (const { events, id: _id, referralId: _referral, createdAt: _created, ...state } of items)
      expect(project(events.map(readItemEvent))).toEqual(state);
  });

  it('of nothing we have is not recorded', async () => {
    expect(await recordRead({ itemId: crypto.randomUUID(), staffId, now: testNow })).toBe(false);
  });
});
