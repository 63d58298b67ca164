import { expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { countDueChecks } from '~/content/list-due.server';
import { remindOfChecks, sendCheckMail } from '~/notify/remind-of-checks.server';
import { settings } from '~/platform/env.server';
import { prisma } from '~/platform/db.server';
import { useDatabase } from '../../support/database';
import { useSending } from '../../support/send-request';
import { makeStaff } from '../../support/staff';

const database = useDatabase();
useSending();

const mails = () => {
  const folder = path.join(settings.dataDir, 'mail');
  return readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
};

test('what was never checked is due, and what was checked lately is not', async () => {
  const all = await countDueChecks('2026-11-26');
  expect(all).toBeGreaterThan(20);
  const where = { kind_id_approval: { kind: 'help-line', id: 'childline', approval: 'live' } };
  const { data } = await prisma.contentItem.findUniqueOrThrow({ where });
  await prisma.contentItem.update({ where, data: { data: { ...(data as object), lastCheckedOn: '2026-11-01' } } });
  expect(await countDueChecks('2026-11-26')).toBe(all - 1);
  expect(await countDueChecks('2027-02-01')).toBeGreaterThan(all - 1);
});

test('each editor who is still here is told, by a mail of their own', async () => {
  const editor = await makeStaff('told@example.org', 'content-editor');
  const gone = await makeStaff('gone@example.org', 'content-editor');
  await makeStaff('officer@example.org', 'access-officer', 'universal-plus-west');
  await prisma.staffMember.update({ where: { id: gone.id }, data: { disabledAt: new Date() } });
  await remindOfChecks(new Date('2026-11-23T07:00:00Z'));
  const jobs = await database.asOwner(`select data from pgboss.job where name = 'content-check-mail'`);
  expect(jobs.rows).toEqual([{ data: { staffId: editor.id, day: '2026-11-23' } }]);
});

test('an editor is sent a link and no more, once a day however often it is tried; someone disabled is sent nothing', async () => {
  const editor = await makeStaff('editor@example.org', 'content-editor');
  const left = await makeStaff('left@example.org', 'content-editor');
  await prisma.staffMember.update({ where: { id: left.id }, data: { disabledAt: new Date() } });
  for (const { id } of [editor, editor, left]) await sendCheckMail(id, '2026-11-23');
  const sent = mails();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toContain('To: editor@example.org');
  expect(sent[0]).toContain('/staff/content/checks');
  expect(sent[0]).not.toMatch(/BF-/);
});
