import type { ActionFunctionArgs } from '@remix-run/node';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import { closeReferral } from '~/referrals/close-referral.server';
import { action } from '~/routes/staff.referrals.$reference_.$act';
import { action as assignMany } from '~/routes/staff.trays.$tray';
import type { StaffMember } from '~/staff/staff-members.server';
import type { ActAnswer } from '~/worktray/acts/act-view';
import { auditOf, newItem, orderBy, stateOf } from '../../support/acts';
import { useDatabase } from '../../support/database';
import { useSending } from '../../support/send-request';
import { makeStaff, signedIn, staffRequest } from '../../support/staff';

const database = useDatabase();
useSending();

const west = 'universal-plus-west';
let officer: StaffMember;
let manager: StaffMember;
let southerner: StaffMember;
let cookie: string;
beforeAll(async () => {
  officer = await makeStaff('one@example.org', 'access-officer', west);
  manager = await makeStaff('two@example.org', 'hub-manager', west);
  southerner = await makeStaff('three@example.org', 'access-officer', 'universal-plus-south');
});
beforeEach(async () => {
  cookie = await signedIn(officer);
});

type Item = Awaited<ReturnType<typeof newItem>>;
const context = { requestId: 'test', clientAddress: '192.0.2.1', refusal: null };
const caught = (thrown: unknown) => {
  if (thrown instanceof Response) return thrown;
  throw thrown;
};

/** Posts an act as its page does. */
async function post(act: string, { reference }: Item, fields: Record<string, string>, as = cookie) {
  const request = staffRequest(`/staff/referrals/${reference}/${act}`, as, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  const args = { request, params: { reference, act }, context } satisfies ActionFunctionArgs;
  return action(args).catch(caught);
}

/** Everything that an act could have left behind. */
async function tracesOf(item: Item) {
  const { referralId } = item;
  const events = await prisma.referralEvent.count({ where: { referralId } });
  const messages = await prisma.message.count({ where: { referralId } });
  return { events, messages, state: await stateOf(item) };
}

const lastAudit = async (item: Item) => (await auditOf(item)).at(-1);

describe('what is refused is said in words, audited, and leaves nothing behind', () => {
  it('a reference of another tray', async () => {
    const item = await newItem({ tray: 'universal-plus-south' });
    const before = await tracesOf(item);
    const { version } = await orderBy(officer, item);
    expect((await post('note', item, { version, text: 'Not mine' })).status).toBe(403);
    expect(await tracesOf(item)).toEqual(before);
    expect(await lastAudit(item)).toMatchObject({ action: 'note', outcome: 'refused', actor: `staff:${officer.id}` });
  });

  it('a forged assignment, of one or of many', async () => {
    const item = await newItem({ tray: west });
    const foreign = await newItem({ tray: 'universal-plus-south' });
    const own = await signedIn(manager);
    const [before, beforeForeign] = [await tracesOf(item), await tracesOf(foreign)];
    const { version } = await orderBy(manager, item);
    const refused = await post('assignment', item, { version, assignee: southerner.id }, own);
    expect([refused.status, (await refused.json()) as ActAnswer]).toMatchObject([
      422,
      { issues: { assignee: 'not-of-tray' } },
    ]);
    expect(await lastAudit(item)).toMatchObject({
      action: 'assign',
      outcome: 'refused',
      facts: { why: 'not-of-tray' },
    });
    // An officer's role gives no work to others, whatever is posted.
    expect((await post('assignment', item, { version, assignee: officer.id })).status).toBe(403);
    expect(await lastAudit(item)).toMatchObject({ action: 'assign', outcome: 'refused' });
    const ticked = new URLSearchParams({ item: `${foreign.itemId}:0`, assignee: manager.id });
    const request = staffRequest(`/staff/trays/${west}`, own, { method: 'POST', body: ticked });
    const many = await assignMany({ request, params: { tray: west }, context }).catch(caught);
    expect([many.status, await many.json()]).toEqual([409, { issue: 'left', left: [], gone: 1, done: 0 }]);
    expect(await prisma.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })).toMatchObject({
      ...{ actor: `staff:${manager.id}`, action: 'assign', subject: `tray:${west}`, outcome: 'refused' },
    });
    expect([await tracesOf(item), await tracesOf(foreign)]).toEqual([before, beforeForeign]);
  });

  it('a form from before somebody else was there, or with a version made up', async () => {
    const item = await newItem({ tray: west });
    const { version } = await orderBy(officer, item);
    expect((await post('note', item, { version, text: 'First' })).status).toBe(303);
    const before = await tracesOf(item);
    for (const stale of [version, '', '-1', 'x'.repeat(5000), '0 or 1=1']) {
      const refused = await post('note', item, { version: stale, text: 'Second' });
      expect([refused.status, (await refused.json()) as ActAnswer]).toMatchObject([
        409,
        {
          changed: expect.arrayContaining([expect.objectContaining({ type: 'noted' })]) as [],
          typed: { text: ['Second'] },
        },
      ]);
      expect(await lastAudit(item)).toMatchObject({ outcome: 'refused', facts: { why: 'stale' } });
    }
    expect(await tracesOf(item)).toEqual(before);
  });

  it('whoever lost the role, the tray or the account since they signed in', async () => {
    const item = await newItem({ tray: west });
    const leaver = await makeStaff('leaver@example.org', 'access-officer', west);
    const session = await signedIn(leaver);
    const { version } = await orderBy(leaver, item);
    const before = await tracesOf(item);
    for (const data of [{ roles: ['content-editor'] }, { roles: ['access-officer'], trays: ['mash'] }]) {
      await prisma.staffMember.update({ where: { id: leaver.id }, data });
      expect((await post('claim', item, { version }, session)).status).toBe(403);
      expect(await lastAudit(item)).toMatchObject({ actor: `staff:${leaver.id}`, outcome: 'refused' });
    }
    await prisma.staffMember.update({ where: { id: leaver.id }, data: { trays: [west], disabledAt: new Date() } });
    const sentAway = await post('claim', item, { version }, session);
    expect([sentAway.status, sentAway.headers.get('Location')]).toEqual([303, '/staff/sign-in']);
    expect(await tracesOf(item)).toEqual(before);
  });

  it('a decision on a closed request', async () => {
    const item = await newItem({ tray: west });
    await closeReferral({ ...(await orderBy(officer, item)), outcome: 'advice', reason: 'Told' });
    const before = await tracesOf(item);
    const { version } = await orderBy(officer, item);
    for (const [act, fields] of Object.entries({
      claim: {},
      transfer: { to: 'mash', reason: 'Why', confirm: 'yes' },
      'step-up': { reason: 'Why', confirm: 'yes' },
      closing: { outcome: 'advice', reason: 'Again', confirm: 'yes' },
      children: { child: '0', 'ehm-0': 'none' },
    })) {
      const refused = await post(act, item, { version, ...fields });
      expect([act, refused.status, (await refused.json()) as ActAnswer]).toMatchObject([
        act,
        409,
        { refused: 'closed' },
      ]);
      expect(await lastAudit(item)).toMatchObject({ outcome: 'refused', facts: { why: 'closed' } });
    }
    expect(await tracesOf(item)).toEqual(before);
  });

  it('a press that is made twice at once', async () => {
    const item = await newItem({ tray: west });
    const { version } = await orderBy(officer, item);
    const presses = await Promise.all([1, 2, 3].map(() => post('note', item, { version, text: 'Once' })));
    expect(presses.map(({ status }) => status).toSorted()).toEqual([303, 409, 409]);
    expect(await prisma.referralEvent.count({ where: { itemId: item.itemId, type: 'noted' } })).toBe(1);
  });

  it('an audit that cannot be written: then nothing else is', async () => {
    const item = await newItem({ tray: west });
    const before = await tracesOf(item);
    const { version } = await orderBy(officer, item);
    await database.asOwner('alter table audit_entry add constraint shut check (action <> $$note$$) not valid');
    try {
      await expect(post('note', item, { version, text: 'Unseen' })).rejects.toThrow();
    } finally {
      await database.asOwner('alter table audit_entry drop constraint shut');
    }
    expect(await tracesOf(item)).toEqual(before);
  });
});

describe('after an act someone goes on', () => {
  const locationOf = async (response: Promise<Response>) => (await response).headers.get('Location');

  it('with the request, with their tray once it is theirs no more, or with what they may see of it', async () => {
    const item = await newItem({ tray: west });
    const version = async () => (await orderBy(officer, item)).version;
    const page = `/staff/referrals/${item.reference}`;
    expect(await locationOf(post('note', item, { version: await version(), text: 'Words' }))).toBe(`${page}?done=note`);
    const restricted = post('restriction', item, { version: await version(), reason: 'In hiding' });
    expect(await locationOf(restricted)).toBe(`/staff/trays/${west}?done=restriction&of=${item.reference}`);
    const own = await signedIn(manager);
    const lifted = post('restriction-end', item, { version: await version(), reason: 'They moved' }, own);
    expect(await locationOf(lifted)).toBe(`${page}?done=restriction-end`);
    const move = { to: 'mash', reason: 'Why', confirm: 'yes' };
    const moved = post('transfer', item, { version: await version(), ...move });
    expect(await locationOf(moved)).toBe(`/staff/trays/${west}?done=transfer&of=${item.reference}`);
    const owner = await signedIn(await makeStaff('owner@example.org', 'data-owner'));
    const held = post('legal-hold', item, { version: await version(), reason: 'Court' }, owner);
    expect(await locationOf(held)).toBe(`${page}/legal-hold`);
  });
});
