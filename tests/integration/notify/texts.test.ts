import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { followTexts } from '~/notify/follow-texts.server';
import { failMessage } from '~/notify/messages.server';
import { MessageRefused, MessageRefusedForGood } from '~/notify/refused.server';
import { sendMessage } from '~/notify/send-message.server';
import { settleByHand } from '~/notify/settle-by-hand.server';
import { prisma } from '~/platform/db.server';
import { settings, useSettings } from '~/platform/env.server';
import { getReferralView } from '~/worktray/referral-queries.server';
import { getTrayPage } from '~/worktray/tray-queries.server';
import { useDatabase } from '../../support/database';
import { testNow } from '../../support/full-answers';
import { notifyKey, NotifyStandIn, notifyTemplate } from '../../support/notify-stand-in';
import { sendRequest, useSending } from '../../support/send-request';
import { makeStaff } from '../../support/staff';
import { readTrayFilter } from '~/worktray/tray-filter';

const pageOf = (page: number) => readTrayFilter(new URLSearchParams({ page: String(page) }));

const database = useDatabase();
useSending();

let notify: NotifyStandIn;
beforeAll(async () => {
  notify = new NotifyStandIn();
  const url = await notify.start();
  useSettings({ ...settings, notify: { apiKey: notifyKey, templates: { text: notifyTemplate }, url } });
});
afterAll(() => notify.stop());
beforeEach(() => {
  notify.taken.length = 0;
  notify.refuses = 0;
  notify.status = 'sending';
});

/** A Monday morning: what the person called a safe time. */
const monday = new Date('2026-11-30T10:00:00Z');
const byText = {
  contactBy: ['phone'],
  emailAddress: null,
  phoneSafe: ['text'],
  contactTimesNote: null,
  harm: ['none'],
};

async function textOf(changes = {}, language = 'en') {
  const reference = await sendRequest({ ...byText, ...changes }, language);
  const message = await prisma.message.findFirstOrThrow({ where: { referral: { reference }, channel: 'text' } });
  return { reference, id: message.id, referralId: message.referralId ?? '' };
}
const rowOf = (id: string) => prisma.message.findUniqueOrThrow({ where: { id } });

describe('a text message', () => {
  it('goes through Notify where texts alone are safe, in the person’s language and in words of ours', async () => {
    const { id, reference } = await textOf({}, 'fa');
    await sendMessage(id, monday);
    expect(notify.taken).toMatchObject([{ phone_number: '+447700900462', template_id: notifyTemplate, reference: id }]);
    expect(notify.taken[0]?.personalisation.message).toContain(reference);
    expect(notify.taken[0]?.personalisation.message).toContain(`${settings.appUrl}/fa`);
    expect(await rowOf(id)).toMatchObject({ state: 'sent', providerId: 'notify-1' });
  });

  it('gives way to a mail where both are safe, and is not sent at times given in words', async () => {
    const channelsOf = async (changes: object) => {
      const reference = await sendRequest({ ...byText, ...changes });
      const rows = await prisma.message.findMany({ where: { referral: { reference }, tray: null } });
      return rows.map(({ channel }) => channel);
    };
    expect(await channelsOf({ contactBy: ['phone', 'email'], emailAddress: 'a@example.org' })).toEqual(['email']);
    expect(await channelsOf({ contactTimesNote: 'never while he is in' })).toEqual([]);
  });

  it('waits for the days and hours that were called safe', async () => {
    const { id } = await textOf();
    await sendMessage(id, testNow); // a Tuesday
    expect(notify.taken).toEqual([]);
    expect((await rowOf(id)).state).toBe('queued');
    const { rows } = await database.asOwner(
      `select start_after at time zone 'UTC' as at from pgboss.job where name = 'message' and data ->> 'messageId' = $1
       order by start_after desc`,
      [id],
    );
    expect((rows as { at: Date }[])[0]?.at.toISOString()).toContain('2026-11-30T09:00');
  });

  it('that Notify takes no more is delivered once Notify says so', async () => {
    const { id } = await textOf();
    await sendMessage(id, monday);
    await followTexts(monday);
    expect((await rowOf(id)).state).toBe('sent');
    notify.status = 'delivered';
    await followTexts(monday);
    expect((await rowOf(id)).state).toBe('delivered');
  });
});

describe('a phone that takes no texts', () => {
  it('ends as a failure that its tray shows until someone sees to it', async () => {
    const { id, referralId } = await textOf();
    const officer = await makeStaff('west@example.org', 'access-officer', 'universal-plus-west');
    await sendMessage(id, monday);
    notify.status = 'permanent-failure';
    await followTexts(monday);
    await followTexts(monday);
    expect(await rowOf(id)).toMatchObject({ state: 'failed', failure: 'notify-permanent-failure' });
    const isMarked = async () => {
      const { rows } = await getTrayPage(officer, 'universal-plus-west', pageOf(1), monday);
      const { reference } = await prisma.referral.findUniqueOrThrow({ where: { id: referralId } });
      return rows.find((row) => row.reference === reference)?.isUndelivered;
    };
    // The tray's own mail has no mailbox in this content, which is another thing to see to.
    const others = await prisma.message.findMany({ where: { referralId, state: 'no-address' } });
    const byHand = { act: 'handle', referralId, staffId: officer.id, now: monday } as const;
    for (const other of others) await settleByHand({ ...byHand, id: other.id });
    expect(await isMarked()).toBe(true);
    expect(await settleByHand({ ...byHand, id })).toBe(true);
    expect(await isMarked()).toBe(false);
    const events = await prisma.referralEvent.findMany({ where: { referralId }, orderBy: { id: 'asc' } });
    expect(events.map(({ type }) => type).filter((type) => type.startsWith('message'))).toEqual([
      'message-failed',
      ...others.map(() => 'message-handled'),
      'message-handled',
    ]);
    expect(await prisma.auditEntry.count({ where: { subject: `message:${id}` } })).toBe(2);
  });

  it('is told to staff for no other request than its own', async () => {
    const [first, second] = [await textOf(), await textOf()];
    const byHand = { act: 'handle', staffId: crypto.randomUUID(), now: monday } as const;
    expect(await settleByHand({ ...byHand, id: first.id, referralId: second.referralId })).toBe(false);
    expect(await settleByHand({ ...byHand, id: '%00', referralId: second.referralId })).toBe(false);
  });
});

describe('a text that Notify does not take', () => {
  it('for a wrong number is not tried again, and keeps the code alone', async () => {
    notify.refuses = 400;
    const { id } = await textOf();
    const error: unknown = await sendMessage(id, monday).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MessageRefusedForGood);
    expect(JSON.stringify(error) + String(error)).not.toContain('7700');
    await failMessage(id, monday);
    expect(await rowOf(id)).toMatchObject({ state: 'failed', failure: 'notify-400' });
  });

  it.each([403, 429, 500])('with %i waits for the next try', async (status) => {
    notify.refuses = status;
    const { id } = await textOf();
    await expect(sendMessage(id, monday)).rejects.toThrow(MessageRefused);
    expect(await rowOf(id)).toMatchObject({ state: 'queued', failure: `notify-${status}` });
  });
});

it('a mail that came back is marked by who has it in their hands', async () => {
  const reference = await sendRequest({ harm: ['none'] });
  const { id, referralId } = await prisma.message.findFirstOrThrow({
    where: { referral: { reference }, template: 'family-received' },
  });
  await sendMessage(id, testNow);
  const officer = await makeStaff('returned@example.org', 'access-officer', 'universal-plus-west');
  const byHand = { id, referralId: referralId ?? '', staffId: officer.id, now: monday };
  const marked = async () => {
    const view = await getReferralView(officer, referralId ?? '', monday);
    return view.messages.find((message) => message.id === id)?.isUndelivered;
  };
  expect(await marked()).toBe(false);
  for (let presses = 0; presses < 2; presses += 1) await settleByHand({ act: 'returned', ...byHand });
  expect(await rowOf(id)).toMatchObject({ state: 'failed', failure: 'returned' });
  expect(await marked()).toBe(true);
  await settleByHand({ act: 'handle', ...byHand });
  expect(await marked()).toBe(false);
  const events = await prisma.referralEvent.findMany({
    where: { referralId: byHand.referralId },
    orderBy: { id: 'asc' },
  });
  const told = events.filter(({ type }) => type.startsWith('message-'));
  expect(told.map(({ type, actorId }) => [type, actorId])).toEqual([
    ['message-failed', officer.id],
    ['message-handled', officer.id],
  ]);
});
