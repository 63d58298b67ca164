import type { LoaderFunctionArgs } from '@remix-run/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditPage } from '~/audit/audit-view';
import { prisma } from '~/platform/db.server';
import { loader } from '~/routes/staff.audit';
import { recordLook, recordRefusal } from '~/staff/record-look.server';
import type { StaffMember } from '~/staff/staff-members.server';
import { useDatabase } from '../../support/database';
import { makeStaff, signedIn, staffRequest } from '../../support/staff';
import { storeReferral } from '../../support/stored-referral';

useDatabase();

let auditor: StaffMember;
let officer: StaffMember;
let referral: { id: string; reference: string };
beforeAll(async () => {
  auditor = await makeStaff('auditor@example.org', 'auditor');
  officer = await makeStaff('officer@example.org', 'access-officer', 'universal-plus-west');
  referral = await storeReferral({ tray: 'universal-plus-west' });
  for (let page = 1; page <= 60; page++) await recordLook(officer.id, 'see-tray', 'tray:universal-plus-west', { page });
  await recordLook(officer.id, 'read-referral', `referral:${referral.id}`);
  await recordRefusal(officer.id, 'see-audit', null);
});

async function show(query = '', member = auditor): Promise<AuditPage & { status: number; acts: string[] }> {
  const request = staffRequest(`/staff/audit${query}`, await signedIn(member));
  const context = { requestId: 'test', clientAddress: '192.0.2.1', refusal: null };
  const args: LoaderFunctionArgs = { request, params: {}, context };
  const response = await loader(args).catch((thrown: unknown) => thrown as Response);
  const body = response.status === 403 ? {} : ((await response.json()) as object);
  return { status: response.status, ...body } as AuditPage & { status: number; acts: string[] };
}
const pick = ({ rows }: AuditPage) => rows.map(({ actor, action, outcome }) => [actor, action, outcome]);

describe('the page of the audit', () => {
  it('is for auditors and data owners, and for nobody who works with families or runs the service', async () => {
    expect((await show('', officer)).status).toBe(403);
    expect((await show('', await makeStaff('admin@example.org', 'administrator'))).status).toBe(403);
    expect((await show('', await makeStaff('owner@example.org', 'data-owner'))).status).toBe(200);
  });

  it('shows fifty rows, the newest first, and the way to the older ones', async () => {
    const first = await show(`?person=${officer.id}&act=see-tray`);
    expect(first.rows).toHaveLength(50);
    expect(first.rows[0]?.facts).toEqual([{ name: 'page', value: '60' }]);
    const second = await show(`?person=${officer.id}&act=see-tray&before=${String(first.before)}`);
    expect([second.rows.length, second.rows.at(-1)?.facts[0]?.value, second.before]).toEqual([10, '1', null]);
  });

  it('finds what was done to a reference, in any case, and names who and what in words', async () => {
    const { rows } = await show(`?about=${referral.reference.toLowerCase()}&act=read-referral`);
    expect(rows).toMatchObject([
      { actor: { name: officer.name }, subject: { text: referral.reference }, action: 'read-referral' },
    ]);
  });

  it('finds by day in London, by tray and by person together', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
    expect((await show(`?on=${today}&about=tray:universal-plus-west`)).rows).toHaveLength(50);
    expect((await show(`?on=2020-01-01`)).rows).toEqual([]);
    expect((await show(`?about=BF-7K4M-9QXD&act=read-referral`)).rows).toEqual([]);
  });

  it('shows refusals, and lists every act there is', async () => {
    const page = await show(`?person=${officer.id}&act=see-audit`);
    expect(pick(page)).toContainEqual([{ name: officer.name }, 'see-audit', 'refused']);
    const refused = await show(`?person=${officer.id}&outcome=refused`);
    expect(pick(refused).every(([, , outcome]) => outcome === 'refused')).toBe(true);
    expect(refused.rows.length).toBeGreaterThan(0);
    expect(page.acts).toEqual(expect.arrayContaining(['read-referral', 'see-audit', 'see-tray']));
  });

  it('says what is wrong with a box and shows no rows for it', async () => {
    expect(await show('?about=not+a+reference&on=soon')).toMatchObject({ status: 422, rows: [] });
  });

  it('is itself recorded, with what was asked for', async () => {
    await show(`?about=${referral.reference}&person=${officer.id}`);
    expect(await prisma.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })).toMatchObject({
      ...{ actor: `staff:${auditor.id}`, action: 'see-audit', subject: `referral:${referral.id}`, outcome: 'done' },
      facts: { person: officer.id, act: null, outcome: null, on: null, before: null },
    });
  });
});
