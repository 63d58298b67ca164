import { describe, expect, it } from 'vitest';
import { loadContent } from '~/content/content.server';
import {
  addComplaint,
  findComplaint,
  listComplaints,
  markComplaint,
  purgeComplaints,
} from '~/feedback/complaints.server';
import { addFeedback, getFeedbackPage, purgeFeedback } from '~/feedback/feedback.server';
import { sendMessage } from '~/notify/send-message.server';
import { prisma } from '~/platform/db.server';
import { settings } from '~/platform/env.server';
import { readFileSync } from 'node:fs';
import { useDatabase } from '../../support/database';
import { useSending } from '../../support/send-request';

const database = useDatabase();
useSending();

const now = new Date('2026-11-26T09:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const rowsOf = async (table: string) =>
  JSON.stringify((await database.asOwner(`select to_jsonb(t) as row from ${table} t`)).rows);

describe('what people think of the service', () => {
  it('is read by staff, sealed in the database, with the day alone and nobody’s name', async () => {
    await addFeedback({ rating: 4, words: 'Bartholomew found it easy', cameFrom: 'sent' }, 'fa', now);
    await addFeedback({ rating: 1, words: null, cameFrom: 'site' }, 'en', now);
    const page = await getFeedbackPage(1);
    expect(page).toMatchObject({ total: 2, pageCount: 1, counts: { 1: 1, 4: 1 } });
    expect(page.rows).toContainEqual({
      ...{ day: '2026-11-26', language: 'fa', cameFrom: 'sent', rating: 4, words: 'Bartholomew found it easy' },
    });
    const stored = await rowsOf('feedback');
    expect(stored).not.toMatch(/Bartholomew|T\d\d:/);
  });

  it('is deleted after 365 days, with its key', async () => {
    const keys = await prisma.recordKey.count();
    await purgeFeedback(later(365));
    expect((await getFeedbackPage(1)).total).toBe(2);
    await purgeFeedback(later(366));
    expect((await getFeedbackPage(1)).total).toBe(0);
    expect(await prisma.recordKey.count()).toBe(keys - 1);
  });
});

describe('a complaint about data', () => {
  const complaint = { words: 'Bartholomew saw my file', name: 'Test Person', contact: 'test@mailbox.example.org' };
  const desk = async (mailbox: string) => {
    const sql = `update content_item set data = jsonb_set(data, '{mailbox}', to_jsonb($1::text)) where kind = 'desk'`;
    await database.asOwner(sql, [mailbox]);
    await loadContent();
  };

  it('is due in thirty days, sealed, and told to the desk without a word of it', async () => {
    await desk('data@example.org');
    const reference = await addComplaint(complaint, 'en', now);
    expect(await findComplaint(reference)).toEqual({ reference, dueOn: '2026-12-26' });
    expect(await rowsOf('data_complaint')).not.toMatch(/Bartholomew|Test Person|mailbox/);
    const { id } = await prisma.message.findFirstOrThrow({ where: { template: 'data-complaint' } });
    await sendMessage(id, now);
    const mail = readFileSync(`${settings.dataDir}/mail/${id}.eml`, 'utf8');
    expect(mail).toContain('To: data@example.org');
    expect(mail).toContain('/staff/complaints');
    expect(mail).not.toMatch(/Bartholomew|Test Person/);
  });

  it('says that nobody is written to where the desk has no mailbox, and is there all the same', async () => {
    await desk('');
    const reference = await addComplaint(complaint, 'en', now);
    expect((await listComplaints(now)).map((each) => each.reference)).toContain(reference);
    expect(await prisma.message.count({ where: { template: 'data-complaint', state: 'no-address' } })).toBe(1);
  });

  it('is late after its day, until it is acknowledged; each mark is audited once', async () => {
    const reference = await addComplaint(complaint, 'en', now);
    const find = async (at: Date) => (await listComplaints(at)).find((each) => each.reference === reference);
    expect(await find(later(30))).toMatchObject({ isLate: false, ...complaint });
    expect((await find(later(31)))?.isLate).toBe(true);
    const staffId = crypto.randomUUID();
    expect(await markComplaint(reference, 'acknowledge', staffId, later(1))).toBe(true);
    expect(await markComplaint(reference, 'acknowledge', staffId, later(2))).toBe(true);
    expect(await markComplaint(reference, 'answer', staffId, later(3))).toBe(true);
    expect(await find(later(31))).toMatchObject({
      ...{ isLate: false, acknowledgedOn: '2026-11-27', answeredOn: '2026-11-29' },
    });
    expect(await markComplaint('BF-0000-0000', 'answer', staffId, now)).toBe(false);
    const acts = await prisma.auditEntry.findMany({ where: { actor: `staff:${staffId}` }, orderBy: { id: 'asc' } });
    expect(acts.map(({ action }) => action)).toEqual(['complaint-acknowledge', 'complaint-answer']);
  });

  it('is deleted a year after it was answered; what was not answered stays', async () => {
    const before = await listComplaints(now);
    await purgeComplaints(later(369));
    const left = await listComplaints(now);
    expect(left.length).toBe(before.length - 1);
    expect(left.every(({ answeredOn }) => answeredOn === null)).toBe(true);
  });
});
