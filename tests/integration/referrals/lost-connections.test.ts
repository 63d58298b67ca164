import { afterAll, expect, it } from 'vitest';
import type { Draft } from '~/drafts/drafts.server';
import { prisma } from '~/platform/db.server';
import { sendReferral } from '~/referrals/send-referral.server';
import { useDatabase } from '../../support/database';
import { newDraft, sendingOf, useSending } from '../../support/send-request';

const database = useDatabase();
useSending();

let isDone = false;
let cuts = 0;
afterAll(() => {
  isDone = true;
});

/** Cuts every connection of the app, some thirty of them, wherever its transactions stand: what a killed process leaves. */
async function cutConnections(): Promise<void> {
  while (!isDone && cuts < 30) {
    const { rows } = await database.asOwner(
      `select count(pg_terminate_backend(pid))::int as cut from pg_stat_activity
       where datname = current_database() and usename = 'portal_app' and state <> 'idle'`,
    );
    cuts += (rows as { cut: number }[])[0]?.cut ?? 0;
  }
}

const begin = (): Promise<Draft> => newDraft().catch(begin);

/** As a person does: presses again until there is an answer. */
async function press(draft: Draft): Promise<string> {
  for (;;) {
    const sent = await sendReferral(sendingOf(draft)).catch(() => null);
    if (sent && 'reference' in sent) return sent.reference;
    if (sent) throw new Error(JSON.stringify(sent));
  }
}

it('loses nothing that was acknowledged and doubles nothing, wherever connections break', async () => {
  const cutting = cutConnections();
  const references: string[] = [];
  while (cuts < 5 && references.length < 500) {
    const drafts = await Promise.all(Array.from({ length: 25 }, begin));
    references.push(...(await Promise.all(drafts.map(press))));
  }
  isDone = true;
  await cutting;
  expect(cuts).toBeGreaterThan(0);

  const { length } = references;
  expect(new Set(references).size).toBe(length);
  const referrals = await prisma.referral.findMany({
    include: {
      items: true,
      events: true,
      messages: true,
      children: true,
      agreements: true,
      index: true,
      recordKey: true,
    },
  });
  expect(referrals.map(({ reference }) => reference).sort()).toEqual([...references].sort());
  for (const { items, events, messages, children, agreements, index, recordKey } of referrals) {
    const counts = { items, events, messages, children, agreements };
    expect(Object.values(counts).map((rows) => rows.length)).toEqual([2, 2, 3, 2, 2]);
    expect(index.length).toBeGreaterThan(10);
    expect(recordKey).not.toBeNull();
  }
  expect(await prisma.auditEntry.count({ where: { action: 'referral-sent' } })).toBe(length);
  const jobs = await database.asOwner(`select count(*)::int as count from pgboss.job where name = 'message'`);
  // The family's and the managers'; the tray has no mailbox.
  expect(jobs.rows).toEqual([{ count: 2 * length }]);
  expect((await database.asOwner('select audit_fault() as fault')).rows).toEqual([{ fault: null }]);
});
