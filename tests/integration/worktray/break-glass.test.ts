import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import { action as breakAction, loader as breakLoader } from '~/routes/staff.referrals.$reference_.break-glass';
import { loader } from '~/routes/staff.referrals.$reference';
import type { StaffMember } from '~/staff/staff-members.server';
import type { OpenedBy } from '~/worktray/opened-by';
import { useDatabase } from '../../support/database';
import { useSending } from '../../support/send-request';
import { makeStaff, signedIn, staffRequest } from '../../support/staff';
import { storeReferral } from '../../support/stored-referral';

const database = useDatabase();
useSending();

let officer: StaffMember;
let manager: StaffMember;
beforeAll(async () => {
  officer = await makeStaff('west@example.org', 'access-officer', 'universal-plus-west');
  manager = await makeStaff('manager@example.org', 'hub-manager', 'universal-plus-west');
});

type Handler = (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<Response>;
const context = { requestId: 'test', clientAddress: '192.0.2.1', refusal: null };
async function ask(handler: Handler, member: StaffMember, reference: string, fields?: Record<string, string>) {
  const init = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {};
  const request = staffRequest(`/staff/referrals/${reference}`, await signedIn(member), init);
  return handler({ request, params: { reference }, context }).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
}
const read = (member: StaffMember, reference: string) => ask(loader, member, reference);
const breakIt = (member: StaffMember, reference: string, fields: Record<string, string> = why) =>
  ask(breakAction, member, reference, fields);
const why = { why: 'family-in-touch', reason: 'A health visitor is on the telephone about this family.' };

describe('a restricted request', () => {
  it('is opened by the manager of its tray and the one it is assigned to, and by nobody else of the tray', async () => {
    const { id, reference } = await storeReferral({ tray: 'universal-plus-west', flags: ['restricted'] });
    expect((await read(manager, reference)).status).toBe(200);
    const refused = await read(officer, reference);
    expect([refused.status, refused.statusText, await refused.text()]).toEqual([403, 'Reason needed', '']);
    await prisma.trayItem.updateMany({ where: { referralId: id }, data: { assigneeId: officer.id } });
    expect((await read(officer, reference)).status).toBe(200);
  });
});

describe('opening with a reason', () => {
  it('opens one record to one person for an hour, and no other', async () => {
    const { id, reference } = await storeReferral({ tray: 'mash', flags: ['restricted'] });
    const other = await storeReferral({ tray: 'mash' });
    expect((await ask(breakLoader, officer, reference)).status).toBe(200);
    const response = await breakIt(officer, reference);
    expect([response.status, response.headers.get('Location')]).toEqual([303, `/staff/referrals/${reference}`]);
    expect((await read(officer, reference)).status).toBe(200);
    expect((await read(officer, other.reference)).status).toBe(403);
    expect((await read(manager, reference)).status).toBe(403);
    const { at, endsAt } = await prisma.brokenGlass.findFirstOrThrow({ where: { referralId: id } });
    expect(endsAt.getTime() - at.getTime()).toBe(3_600_000);
    await prisma.brokenGlass.updateMany({ data: { endsAt: new Date(Date.now() - 1) } });
    expect((await read(officer, reference)).status).toBe(403);
  });

  it('changes nothing in the tray: the request stays unread there', async () => {
    const { id, reference } = await storeReferral({ tray: 'mash' });
    await breakIt(officer, reference);
    await read(officer, reference);
    expect(await prisma.trayItem.findFirstOrThrow({ where: { referralId: id } })).toMatchObject({ status: 'received' });
  });

  it('stands in the history and the audit, tells the managers of every tray it lies in, and is shown to all who open it', async () => {
    const { id, reference } = await storeReferral({ tray: 'universal-plus-south', isHarmStated: true });
    await breakIt(officer, reference);
    const events = await prisma.referralEvent.findMany({ where: { referralId: id, type: 'break-glass' } });
    expect(events).toMatchObject([{ actorId: officer.id, facts: { why: 'family-in-touch' } }]);
    const messages = await prisma.message.findMany({ where: { referralId: id }, orderBy: { tray: 'asc' } });
    expect(messages.map(({ template, tray }) => [template, tray])).toEqual([
      ['manager-break-glass', 'mash'],
      ['manager-break-glass', 'universal-plus-south'],
    ]);
    const audited = await prisma.auditEntry.findMany({ where: { subject: `referral:${id}`, action: 'break-glass' } });
    expect(audited).toMatchObject([{ actor: `staff:${officer.id}`, outcome: 'done' }]);
    const response = await read(officer, reference);
    const { openedBy } = (await response.json()) as { openedBy: OpenedBy };
    expect(openedBy.glass).toMatchObject([{ name: officer.name, ...why }]);
    expect(openedBy.people).toMatchObject([{ name: officer.name, times: 1, refused: 0 }]);
  });

  it('keeps the reason sealed', async () => {
    const { rows } = await database.asOwner(
      `select to_jsonb(b)::text || (select string_agg(facts::text, '') from referral_event) as text from broken_glass b`,
    );
    for (const { text } of rows as { text: string }[]) expect(text).not.toContain('health visitor');
  });

  it('is once, however often it is pressed', async () => {
    const { id, reference } = await storeReferral({ tray: 'mash' });
    await breakIt(officer, reference);
    expect((await breakIt(officer, reference)).status).toBe(303);
    expect(await prisma.brokenGlass.count({ where: { referralId: id } })).toBe(1);
    expect((await ask(breakLoader, officer, reference)).status).toBe(303);
  });

  it('needs a reason from the list and in words, and keeps what was typed', async () => {
    const { id, reference } = await storeReferral({ tray: 'mash' });
    const response = await breakIt(officer, reference, { why: 'curious', reason: ' too  short ' });
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      issues: ['why', 'reason'],
      typed: { why: 'curious', reason: ' too  short ' },
    });
    expect(await prisma.brokenGlass.count({ where: { referralId: id } })).toBe(0);
    expect((await read(officer, reference)).status).toBe(403);
  });

  it('ends at once with the role that allowed it, and with the account', async () => {
    const leaver = await makeStaff('leaver@example.org', 'access-officer', 'universal-plus-west');
    const { reference } = await storeReferral({ tray: 'mash' });
    await breakIt(leaver, reference);
    expect((await read(leaver, reference)).status).toBe(200);
    await prisma.staffMember.update({ where: { id: leaver.id }, data: { roles: ['auditor'] } });
    expect((await read(leaver, reference)).status).toBe(403);
  });

  it('opens nothing that has been shredded', async () => {
    const { id, reference } = await storeReferral({ tray: 'mash' });
    await prisma.referral.update({ where: { id }, data: { recordKeyId: null } });
    expect((await breakIt(officer, reference)).status).toBe(404);
    expect(await prisma.brokenGlass.count({ where: { referralId: id } })).toBe(0);
  });
});
