import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import { acknowledgeReferral } from '~/referrals/acknowledge-referral.server';
import { checkWithPartner } from '~/referrals/check-with-partner.server';
import { claimReferral } from '~/referrals/claim-referral.server';
import { decideMash } from '~/referrals/decide-mash.server';
import { decidePanel } from '~/referrals/decide-panel.server';
import { markForPanel } from '~/referrals/mark-for-panel.server';
import { rateReferral } from '~/referrals/rate-referral.server';
import { tellLate } from '~/referrals/tell-late.server';
import { withdrawAgreement } from '~/referrals/withdraw-agreement.server';
import type { StaffMember } from '~/staff/staff-members.server';
import { content } from '~/content/content.server';
import { nextPanelDay } from '~/referrals/panel-day';
import { loader as panelPage } from '~/routes/staff.panel.$hub';
import { findOpenedBy } from '~/worktray/opened-by.server';
import { getPanel } from '~/worktray/panel-queries.server';
import { auditOf, done, historyOf, newItem, orderBy, replay, stateOf } from '../../support/acts';
import { useDatabase } from '../../support/database';
import { useSending } from '../../support/send-request';
import { makeStaff, signedIn, staffRequest } from '../../support/staff';
import { submission } from '../../support/submission';

useDatabase();
useSending();

let duty: StaffMember;
let manager: StaffMember;
beforeAll(async () => {
  duty = await makeStaff('mash@example.org', 'mash-officer', 'mash');
  manager = await makeStaff('west@example.org', 'hub-manager', 'early-help-west', 'universal-plus-west');
});

const blank = {
  outcome: '',
  reason: 'Weighed',
  hub: '',
  closedWithin: '',
  receipt: '',
  takenBy: '',
  system: '',
  episode: '',
};
const inMash = (more: object = {}) => newItem({ tray: 'mash', ...more });
type Item = Awaited<ReturnType<typeof inMash>>;
const decide = async (item: Item, decision: object) =>
  decideMash({ ...(await orderBy(duty, item)), decision: { ...blank, ...decision } });

describe('a day of MASH', () => {
  it('acknowledges once', async () => {
    const item = await inMash();
    expect(await acknowledgeReferral(await orderBy(duty, item))).toEqual(done);
    expect(await acknowledgeReferral(await orderBy(duty, item))).toEqual({ refused: 'done-already' });
  });

  it('rates with a reason, keeps what the rule suggested, and only ever brings the time nearer', async () => {
    const item = await inMash({ dueAt: new Date(Date.now() + 30 * 86_400_000) });
    const before = await stateOf(item);
    const rate = async (priority: string, reason = 'Why') =>
      rateReferral({ ...(await orderBy(duty, item)), priority, reason });
    expect(await rate('purple', '')).toEqual({ issues: { priority: 'choose', reason: 'required' } });
    expect(await rate('red')).toEqual(done);
    const red = await stateOf(item);
    expect(red.dueAt < before.dueAt).toBe(true);
    expect(await rate('green')).toEqual(done);
    expect(await stateOf(item)).toMatchObject({ priority: 'green', dueAt: red.dueAt });
    expect((await historyOf(item)).at(-1)?.facts).toMatchObject({ suggested: 'green' });
  });

  it('asks partners and writes down what they answer, and nothing of who was not asked', async () => {
    const item = await inMash();
    const check = async (isAnswer: boolean, partner: string) =>
      checkWithPartner({ ...(await orderBy(duty, item)), isAnswer, partner, words: 'Known?' });
    expect(await check(true, 'police')).toEqual({ issues: { answering: 'choose' } });
    expect(await check(false, 'police')).toEqual(done);
    expect(await check(true, 'police')).toEqual(done);
    expect(await check(true, 'police')).toEqual({ issues: { answering: 'choose' } });
  });

  it('passes to social care against a receipt, with a digest in the audit', async () => {
    const item = await inMash();
    const incomplete = await decide(item, { outcome: 'social-care' });
    expect(incomplete).toEqual({ issues: { closedWithin: 'choose', receipt: 'required', takenBy: 'required' } });
    const decision = { outcome: 'social-care', closedWithin: 'six-weeks', receipt: 'LCS-77', takenBy: 'Test Duty' };
    expect(await decide(item, decision)).toEqual(done);
    expect(await stateOf(item)).toMatchObject({ status: 'closed', outcome: 'social-care' });
    expect(await stateOf(item)).toMatchObject(await replay(item));
    expect((await historyOf(item)).slice(-2)).toMatchObject([
      { type: 'passed-on', actorId: duty.id, content: { receipt: 'LCS-77', team: 'dats' } },
      { type: 'mash-decided', content: { reason: 'Weighed' } },
    ]);
    const [entry] = (await auditOf(item)).slice(-1);
    expect(entry?.facts).toMatchObject({
      outcome: 'social-care',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(await decide(item, { outcome: 'advice' })).toEqual({ refused: 'closed' });
  });

  it('sends on to the hub’s Early Help or Universal Plus tray, by the hub’s clock', async () => {
    for (const [outcome, tray] of [
      ['early-help-assessment', 'early-help-west'],
      ['universal-plus', 'universal-plus-west'],
    ]) {
      const item = await inMash({ dueAt: new Date('2026-01-05T17:00:00Z') });
      expect(await decide(item, { outcome })).toEqual({ issues: { hub: 'choose' } });
      expect(await decide(item, { outcome, hub: 'nowhere' })).toEqual({ issues: { hub: 'tray-off' } });
      expect(await decide(item, { outcome, hub: 'west' })).toEqual(done);
      const state = await stateOf(item);
      expect(state).toMatchObject({ tray, status: 'received', outcome: null });
      expect(state.dueAt > new Date()).toBe(true);
    }
  });

  it('links to an open episode, advises, or ends', async () => {
    const item = await inMash();
    expect(await decide(item, { outcome: 'linked' })).toEqual({ issues: { system: 'choose', episode: 'required' } });
    expect(await decide(item, { outcome: 'linked', system: 'lcs', episode: 'E-9' })).toEqual(done);
    expect((await stateOf(item)).outcome).toBe('linked');
    for (const outcome of ['advice', 'no-further-action']) {
      const other = await inMash();
      expect(await decide(other, { outcome })).toEqual(done);
      expect((await stateOf(other)).outcome).toBe(outcome);
    }
    expect(await decide(await inMash(), { reason: '' })).toEqual({ issues: { outcome: 'choose', reason: 'required' } });
  });
});

describe('the Panel', () => {
  const agreed = { purpose: 'sharing' as const, given: true, page: 'agree-share', field: 'agreesShare', told: null };
  const said = { agreements: [...submission.agreements, agreed] };
  const mark = async (item: Item) => markForPanel({ ...(await orderBy(manager, item)), reason: 'Several needs' });

  it('is impossible without agreement to sharing, or once it is taken back', async () => {
    const without = await newItem({ tray: 'early-help-west' });
    expect(await mark(without)).toEqual({ refused: 'no-sharing' });
    const item = await newItem({ tray: 'early-help-west', said });
    expect(await mark(item)).toEqual(done);
    expect(await mark(item)).toEqual({ refused: 'on-panel' });
    const withdrawal = { purpose: 'sharing', channel: 'in-person', words: 'No more', isChecked: true };
    expect(await withdrawAgreement({ ...(await orderBy(manager, item)), ...withdrawal })).toEqual(done);
    expect((await stateOf(item)).panelOn).toBeNull();
    expect(await mark(item)).toEqual({ refused: 'no-sharing' });
  });

  it('sees limited details of what is marked, and its decision is recorded', async () => {
    const item = await newItem({ tray: 'early-help-west', said });
    await mark(item);
    const { panelOn } = await stateOf(item);
    const panel = await getPanel(manager, 'west', panelOn, new Date());
    const entry = panel.entries.find(({ reference }) => reference === item.reference);
    expect(entry).toMatchObject({ needs: 'Several needs', children: [{ name: 'Test Child' }], decision: null });
    expect(JSON.stringify(entry)).not.toContain('7700');
    const order = () => orderBy(manager, item);
    const decision = { decision: 'assessment', lead: '', agencies: ['gp', 'school'], reason: 'Agreed' };
    expect(await decidePanel({ ...(await order()), ...decision })).toEqual({ issues: { lead: 'choose' } });
    expect(await decidePanel({ ...(await order()), ...decision, lead: 'school' })).toEqual(done);
    expect(await decidePanel({ ...(await order()), ...decision, lead: 'school' })).toEqual({ refused: 'not-on-panel' });
    const after = await getPanel(manager, 'west', panelOn, new Date());
    expect(after.entries.some(({ reference }) => reference === item.reference)).toBe(false);
    expect(after.decided.find(({ reference }) => reference === item.reference)?.decision).toEqual({
      ...{ code: 'assessment', lead: 'school', agencies: ['gp', 'school'], reason: 'Agreed' },
    });
  });

  it('leaves a row in the audit for each family it names, on a screen and on paper, and is shown on its record', async () => {
    const item = await newItem({ tray: 'early-help-west', said });
    await mark(item);
    const { panelOn } = await stateOf(item);
    const cookie = await signedIn(manager);
    const look = (query: string) =>
      panelPage({
        request: staffRequest(`/staff/panel/west?${query}`, cookie),
        params: { hub: 'west' },
        context: { requestId: 'test', clientAddress: '192.0.2.1', refusal: null },
      });
    const screen: unknown = await (await look(`on=${String(panelOn)}`)).json();
    expect(JSON.stringify(screen)).toContain(item.reference);
    await look(`on=${String(panelOn)}&print`);
    const rows = await prisma.auditEntry.findMany({
      where: { subject: `referral:${item.referralId}`, action: { in: ['see-panel', 'print-panel'] } },
      orderBy: { id: 'asc' },
    });
    expect(rows.map(({ action, facts }) => [action, facts])).toEqual([
      ['see-panel', { on: panelOn }],
      ['print-panel', { on: panelOn }],
    ]);
    expect((await findOpenedBy(item.referralId)).people).toMatchObject([{ name: manager.name, times: 2 }]);
    // A day that is none is the coming one.
    expect(await (await look('on=2026-99-99')).json()).toMatchObject({
      on: nextPanelDay(new Date(), content().holidays),
    });
  });

  it('is of a hub: what lies with MASH cannot be on it', async () => {
    expect(await mark(await inMash({ said }))).toEqual({ refused: 'no-hub' });
  });
});

describe('what is late', () => {
  it('is told to its tray’s manager once, and stays late', async () => {
    const now = new Date();
    await tellLate(now);
    const item = await inMash({
      at: new Date(now.getTime() - 172_800_000),
      dueAt: new Date(now.getTime() - 3_600_000),
    });
    expect(await tellLate(now)).toBe(1);
    expect(await tellLate(new Date(now.getTime() + 60_000))).toBe(0);
    expect(await prisma.message.findMany({ where: { referralId: item.referralId } })).toMatchObject([
      { template: 'manager-late', tray: 'mash' },
    ]);
    expect(await stateOf(item)).toMatchObject({ status: 'received', lateToldAt: now });
    expect((await auditOf(item)).map(({ actor, action }) => [actor, action])).toEqual([['system', 'late-told']]);
    // Nobody who has the page open is in its way.
    expect(await claimReferral({ ...(await orderBy(duty, item)), version: await firstVersion(item) })).toEqual(done);
  });
});

const firstVersion = async ({ itemId }: Item) =>
  String((await prisma.referralEvent.findFirstOrThrow({ where: { itemId }, orderBy: { id: 'asc' } })).id);
