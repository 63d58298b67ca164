import { beforeAll, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { seedContent } from '~/content/content.server';
import { countDueChecks } from '~/content/list-due.server';
import { sendCheckMail } from '~/notify/remind-of-checks.server';
import { settings } from '~/platform/env.server';
import { prisma } from '~/platform/db.server';
import { useDatabase } from '../../support/database';
import { makeStaff } from '../../support/staff';

useDatabase();
beforeAll(seedContent);

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
