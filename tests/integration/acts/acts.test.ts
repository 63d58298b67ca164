import { beforeAll, describe, expect, it } from 'vitest';
import { content, loadContent } from '~/content/content.server';
import { prisma } from '~/platform/db.server';
import { allocateReferral } from '~/referrals/allocate-referral.server';
import { answerQuestion, recordPublicAnswer } from '~/referrals/answer-question.server';
import { askForMore } from '~/referrals/ask-for-more.server';
import { assignReferral } from '~/referrals/assign-referral.server';
import { claimReferral } from '~/referrals/claim-referral.server';
import { closeReferral } from '~/referrals/close-referral.server';
import { dealWithEvent } from '~/referrals/deal-with-event.server';
import { holdReferral } from '~/referrals/hold-referral.server';
import { noteReferral } from '~/referrals/note-referral.server';
import { recordChildren } from '~/referrals/record-children.server';
import { reopenReferral } from '~/referrals/reopen-referral.server';
import { restrictReferral } from '~/referrals/restrict-referral.server';
import { stepUpReferral } from '~/referrals/step-up-referral.server';
import { addFromSender, findTracked } from '~/referrals/tracked.server';
import { transferReferral } from '~/referrals/transfer-referral.server';
import { withdrawAgreement } from '~/referrals/withdraw-agreement.server';
import { standingOf } from '~/tracking/standing';
import type { StaffMember } from '~/staff/staff-members.server';
import { auditOf, done, historyOf, newItem, orderBy, replay, stateOf } from '../../support/acts';
import { useDatabase } from '../../support/database';
import { useSending } from '../../support/send-request';
import { makeStaff } from '../../support/staff';
import { submission } from '../../support/submission';

const database = useDatabase();
useSending();

let officer: StaffMember;
let colleague: StaffMember;
let southerner: StaffMember;
beforeAll(async () => {
  officer = await makeStaff('one@example.org', 'access-officer', 'universal-plus-west');
  colleague = await makeStaff('two@example.org', 'access-officer', 'universal-plus-west');
  southerner = await makeStaff('three@example.org', 'access-officer', 'universal-plus-south');
});
const west = 'universal-plus-west';
const words = { episode: 'E-1', person: 'P-1', ehm: 'none', lcs: 'none', outcome: 'episode-made' };

describe('an act', () => {
  it('leaves its event with who and when, the state that follows, and one row in the audit', async () => {
    const item = await newItem({ tray: west });
    expect(await claimReferral(await orderBy(officer, item))).toEqual(done);
    expect(await stateOf(item)).toMatchObject({ status: 'in-progress', assigneeId: officer.id });
    expect(await stateOf(item)).toMatchObject(await replay(item));
    expect((await historyOf(item)).at(-1)).toMatchObject({ type: 'claimed', actorId: officer.id });
    expect(await auditOf(item)).toMatchObject([{ actor: `staff:${officer.id}`, action: 'claim', outcome: 'done' }]);
  });

  it('by two people at once is done by one; the other is told what changed, and nothing is overwritten', async () => {
    const item = await newItem({ tray: west });
    const orders = await Promise.all([orderBy(officer, item), orderBy(colleague, item)]);
    const outcomes = await Promise.all(orders.map((order) => claimReferral(order)));
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
    expect(outcomes.find((outcome) => 'changed' in outcome)).toMatchObject({ changed: [{ type: 'claimed' }] });
    expect(await prisma.referralEvent.count({ where: { itemId: item.itemId, type: 'claimed' } })).toBe(1);
    expect((await auditOf(item)).map(({ outcome }) => outcome).sort()).toEqual(['done', 'refused']);
  });

  it('from an old page is refused after something came in from outside, and not because somebody only looked', async () => {
    const item = await newItem({ tray: west });
    const { referralId } = item;
    const order = await orderBy(officer, item);
    await prisma.referralEvent.create({ data: { referralId, type: 'message-failed', at: order.now, facts: {} } });
    expect(await noteReferral({ ...order, text: 'First' })).toEqual(done);
    const later = await orderBy(officer, item);
    await prisma.referralEvent.create({ data: { referralId, type: 'sender-changed-phone', at: order.now, facts: {} } });
    expect(await noteReferral({ ...later, text: 'Second' })).toMatchObject({
      changed: [{ type: 'sender-changed-phone' }],
    });
  });

  it('by a clock that is behind is refused in words, and nothing is written', async () => {
    const item = await newItem({ tray: west });
    const order = await orderBy(officer, item, new Date(Date.now() - 3_600_000));
    expect(await claimReferral(order)).toEqual({ refused: 'clock-back' });
    expect(await stateOf(item)).toMatchObject({ status: 'received', assigneeId: null });
    expect(await auditOf(item)).toMatchObject([{ outcome: 'refused', facts: { why: 'clock-back' } }]);
  });

  it('keeps a note sealed: its words open in its own row alone and stand nowhere in clear', async () => {
    const item = await newItem({ tray: west });
    await noteReferral({ ...(await orderBy(officer, item)), text: 'Mum prefers mornings' });
    expect((await historyOf(item)).at(-1)?.content).toEqual({ text: 'Mum prefers mornings' });
    const { rows } = await database.asOwner(`select to_jsonb(e)::text as row from referral_event e`);
    expect(JSON.stringify(rows)).not.toContain('mornings');
  });

  it('of nothing we have, or on a shredded record, is refused', async () => {
    const item = await newItem({ tray: west });
    const order = await orderBy(officer, item);
    expect(await claimReferral({ ...order, itemId: crypto.randomUUID() })).toEqual({ refused: 'gone' });
    await prisma.referral.update({ where: { id: item.referralId }, data: { recordKeyId: null } });
    expect(await claimReferral(order)).toEqual({ refused: 'gone' });
  });
});

describe('assigning', () => {
  it('takes someone of the tray, and nobody forged', async () => {
    const item = await newItem({ tray: west });
    const assign = async (assigneeId: string) => assignReferral({ ...(await orderBy(officer, item)), assigneeId });
    for (const forged of [southerner.id, crypto.randomUUID(), 'nonsense'])
      expect(await assign(forged)).toEqual({ issues: { assignee: 'not-of-tray' } });
    expect(await assign(colleague.id)).toEqual(done);
    expect(await claimReferral(await orderBy(officer, item))).toEqual({ refused: 'somebody-has-it' });
    expect(await assign('')).toEqual(done);
    expect((await stateOf(item)).assigneeId).toBeNull();
  });
});

describe('transferring', () => {
  it('takes the clock along, and never into a tray that is off', async () => {
    const item = await newItem({ tray: west });
    const before = await stateOf(item);
    await claimReferral(await orderBy(officer, item));
    await database.asOwner(
      `update content_item set data = data || '{"isOff": true}' where kind = 'tray' and id = 'universal-plus-south'`,
    );
    await loadContent();
    expect(content().trays.find(({ id }) => id === 'universal-plus-south')?.isOff).toBe(true);
    const transfer = async (to: string) =>
      transferReferral({ ...(await orderBy(officer, item)), to, reason: 'They moved' });
    expect(await transfer('universal-plus-south')).toEqual({ issues: { to: 'tray-off' } });
    expect((await auditOf(item)).at(-1)).toMatchObject({ outcome: 'refused', facts: { why: 'tray-off' } });
    expect(await transfer(west)).toEqual({ issues: { to: 'same' } });
    expect(await transfer('nowhere')).toEqual({ issues: { to: 'choose' } });
    await database.asOwner(`update content_item set data = data - 'isOff' where kind = 'tray'`);
    await loadContent();
    expect(await transfer('universal-plus-south')).toEqual(done);
    expect(await stateOf(item)).toMatchObject({
      ...{ tray: 'universal-plus-south', status: 'received', assigneeId: null, dueAt: before.dueAt },
    });
    expect(await prisma.message.count({ where: { referralId: item.referralId } })).toBe(1);
  });

  it('shown once more before it is done changes nothing', async () => {
    const item = await newItem({ tray: west });
    const order = { ...(await orderBy(officer, item)), isConfirmed: false };
    expect(await transferReferral({ ...order, to: 'mash', reason: 'Why' })).toEqual({ confirm: true });
    expect(await stateOf(item)).toMatchObject({ tray: west });
    expect(await auditOf(item)).toEqual([]);
  });

  it('up to MASH makes it red and tells MASH', async () => {
    const item = await newItem({ tray: west, dueAt: new Date(Date.now() + 30 * 86_400_000) });
    const before = await stateOf(item);
    expect(await stepUpReferral({ ...(await orderBy(officer, item)), reason: 'A bruise' })).toEqual(done);
    const after = await stateOf(item);
    expect(after).toMatchObject({ tray: 'mash', priority: 'red', status: 'received' });
    expect(after.dueAt < before.dueAt).toBe(true);
    expect(await prisma.message.findMany({ where: { referralId: item.referralId } })).toMatchObject([
      { template: 'manager-harm-alert', tray: 'mash' },
    ]);
  });
});

describe('asking for more', () => {
  const asked = { of: 'family', channel: 'call', topic: '', words: 'Which school?' };

  it('stops the clock until the reply, which moves it by the working days waited', async () => {
    const monday = new Date('2026-03-02T10:00:00Z');
    const item = await newItem({ tray: west, at: monday, dueAt: new Date('2026-03-03T17:00:00Z') });
    expect(await askForMore({ ...(await orderBy(officer, item, monday)), ...asked })).toEqual(done);
    expect(await stateOf(item)).toMatchObject({ status: 'waiting', waitingFor: 'family', waitingSince: monday });
    const thursday = new Date('2026-03-05T12:00:00Z');
    const reply = { ...(await orderBy(officer, item, thursday)), words: 'The one by the park' };
    expect(await answerQuestion(reply)).toEqual(done);
    expect(await stateOf(item)).toMatchObject({ status: 'in-progress', dueAt: new Date('2026-03-06T17:00:00Z') });
    expect(await stateOf(item)).toMatchObject(await replay(item));
  });

  it('is refused by a way that is not safe, twice, and of nobody', async () => {
    const item = await newItem({ tray: west });
    const ask = async (change: object) => askForMore({ ...(await orderBy(officer, item)), ...asked, ...change });
    for (const channel of ['text', 'email', 'message', 'home-visit'])
      expect(await ask({ channel }), channel).toEqual({ issues: { channel: 'not-safe' } });
    expect(await ask({ of: 'neighbour' })).toEqual({ issues: { of: 'choose' } });
    expect(await ask({ words: ' ' })).toEqual({ issues: { words: 'required' } });
    expect(await ask({})).toEqual(done);
    expect(await ask({})).toEqual({ refused: 'waiting-already' });
  });

  it('by a message queues an approved text to a family whose e-mail is safe', async () => {
    const contact = { ...submission.contact, safe: ['email' as const], email: 'family@example.org' };
    const item = await newItem({ tray: west, said: { contact } });
    const order = await orderBy(officer, item);
    const message = { of: 'family', channel: 'message', words: '' };
    expect(await askForMore({ ...order, ...message, topic: 'made-up' })).toEqual({ issues: { topic: 'choose' } });
    expect(await askForMore({ ...order, ...message, topic: 'ring-us' })).toEqual(done);
    expect(await prisma.message.findMany({ where: { referralId: item.referralId } })).toMatchObject([
      { template: 'family-asked-for-more', topic: 'ring-us', state: 'queued' },
    ]);
  });

  it('ends when an answer comes in from outside by itself', async () => {
    const item = await newItem({ tray: west });
    await askForMore({ ...(await orderBy(officer, item)), ...asked });
    expect(await prisma.$transaction((tx) => recordPublicAnswer(tx, item.referralId, new Date()))).toBe(1);
    expect(await stateOf(item)).toMatchObject({ status: 'in-progress', waitingFor: null });
    expect(await prisma.$transaction((tx) => recordPublicAnswer(tx, item.referralId, new Date()))).toBe(0);
  });
});

describe('what came in from outside', () => {
  it('is dealt with once', async () => {
    const item = await newItem({ tray: west });
    const data = { referralId: item.referralId, type: 'sender-withdrew', at: new Date(), facts: {} };
    const { id } = await prisma.referralEvent.create({ data });
    const deal = async (event: string) => dealWithEvent({ ...(await orderBy(officer, item)), event });
    expect(await deal('1')).toEqual({ refused: 'gone' });
    expect(await deal(String(id))).toEqual(done);
    expect(await deal(String(id))).toEqual({ refused: 'done-already' });
  });

  it('marks its request until all of it has been dealt with, and tells the tray’s mailbox once', async () => {
    const item = await newItem({ tray: west, flags: ['call-back'] });
    const added = { type: 'sender-added-more', facts: {}, content: { text: 'We have moved.' } } as const;
    const flags = async () =>
      (await prisma.referral.findUniqueOrThrow({ where: { id: item.referralId } })).flags.join(' ');
    const told = () => prisma.message.findMany({ where: { referralId: item.referralId } });
    await Promise.all([1, 2].map(() => addFromSender(item.referralId, added, new Date())));
    expect(await told()).toMatchObject([{ template: 'hub-added-to', tray: west, channel: 'email', language: 'en' }]);
    const [first, second] = (await historyOf(item)).filter(({ type }) => type === added.type);
    const deal = async (event = '') => dealWithEvent({ ...(await orderBy(officer, item)), event });
    expect(await deal(first?.id)).toEqual(done);
    expect(await flags()).toBe('call-back added-to');
    expect(await deal(second?.id)).toEqual(done);
    expect(await flags()).toBe('call-back');
    expect((await auditOf(item)).at(-1)).toMatchObject({
      ...{ actor: `staff:${officer.id}`, outcome: 'done' },
      facts: { events: 'dealt-with', cleared: 'added-to' },
    });
    await addFromSender(item.referralId, added, new Date());
    expect(await flags()).toBe('call-back added-to');
    expect(await told()).toHaveLength(2);
  });

  it('keeps its mark where more comes in while somebody deals with what was there', async () => {
    const item = await newItem({ tray: west });
    const added = { type: 'sender-added-more', facts: {}, content: { text: 'We have moved.' } } as const;
    await addFromSender(item.referralId, added, new Date());
    const [first] = (await historyOf(item)).filter(({ type }) => type === added.type);
    const order = { ...(await orderBy(officer, item)), event: first?.id ?? '' };
    const [outcome] = await Promise.all([dealWithEvent(order), addFromSender(item.referralId, added, new Date())]);
    const { flags } = await prisma.referral.findUniqueOrThrow({ where: { id: item.referralId } });
    expect(flags).toEqual(['added-to']);
    expect('done' in outcome || 'changed' in outcome).toBe(true);
  });

  it('answers what the sender was asked, and the clock goes on; an agreement taken back does not', async () => {
    const item = await newItem({ tray: west });
    const asked = { of: 'family', channel: 'call', topic: '', words: 'Which school?' };
    const told = async () => {
      const sent = await findTracked(item.referralId);
      return sent?.items.map((each) => standingOf(each, sent, new Date()));
    };
    expect(await askForMore({ ...(await orderBy(officer, item)), ...asked })).toEqual(done);
    expect(await told()).toEqual(['asked']);
    await addFromSender(
      item.referralId,
      { type: 'sender-withdrew', facts: { purposes: [] }, content: null },
      new Date(),
    );
    expect((await stateOf(item)).status).toBe('waiting');
    await addFromSender(
      item.referralId,
      { type: 'sender-changed-phone', facts: {}, content: { phone: '020 7946 0123' } },
      new Date(),
    );
    expect(await told()).toEqual(['working']);
    expect(await stateOf(item)).toMatchObject({ status: 'in-progress', waitingFor: null });
    expect(await stateOf(item)).toMatchObject(await replay(item));
  });
});

describe('closing', () => {
  it('as allocated waits for every child’s number', async () => {
    const item = await newItem({ tray: west });
    const close = async () =>
      closeReferral({ ...(await orderBy(officer, item)), outcome: 'allocated', reason: 'Made' });
    const record = async (child: typeof words) =>
      recordChildren({ ...(await orderBy(officer, item)), children: [child], isLast: false });
    expect(await close()).toEqual({ issues: { outcome: 'not-recorded' } });
    expect(await record({ ...words, episode: 'no such number!' })).toEqual({ issues: { 'episode-0': 'episode' } });
    expect(await record(words)).toEqual(done);
    expect(await record(words)).toEqual({ issues: { 'ehm-0': 'same' } });
    expect((await stateOf(item)).status).toBe('sent-to-ehm');
    expect(await close()).toEqual(done);
    expect(await stateOf(item)).toMatchObject({ status: 'closed', outcome: 'allocated' });
    expect(await stateOf(item)).toMatchObject(await replay(item));
  });

  it('comes with the last child’s number where that is asked for, and not before', async () => {
    const item = await newItem({ tray: west, said: { children: [...submission.children, ...submission.children] } });
    const record = async (...children: (typeof words)[]) =>
      recordChildren({ ...(await orderBy(officer, item)), children, isLast: true });
    expect(await record(words, { ...words, episode: '', outcome: '' })).toEqual(done);
    expect((await stateOf(item)).status).toBe('in-progress');
    expect(await record(words, { ...words, episode: 'E-2' })).toEqual(done);
    expect(await stateOf(item)).toMatchObject({ status: 'closed', outcome: 'allocated' });
    expect(await stateOf(item)).toMatchObject(await replay(item));
  });

  it('as withdrawn waits for a check with the family by a safe way', async () => {
    const item = await newItem({ tray: west });
    const close = async () =>
      closeReferral({ ...(await orderBy(officer, item)), outcome: 'withdrawn', reason: 'Asked' });
    const withdraw = async (change: object) =>
      withdrawAgreement({
        ...(await orderBy(officer, item)),
        ...{ purpose: 'help', channel: 'call', words: 'She said so', isChecked: true, ...change },
      });
    expect(await close()).toEqual({ issues: { outcome: 'not-withdrawn' } });
    expect(await withdraw({ channel: 'text' })).toEqual({ issues: { channel: 'not-safe' } });
    expect(await withdraw({ isChecked: false })).toEqual({ issues: { checked: 'not-checked' } });
    expect(await withdraw({ purpose: 'sharing' })).toEqual({ issues: { purpose: 'not-agreed' } });
    expect(await withdraw({})).toEqual(done);
    expect(await withdraw({})).toEqual({ issues: { purpose: 'not-agreed' } });
    expect(await close()).toEqual(done);
  });

  it('leaves nothing to decide, but notes and reopening', async () => {
    const item = await newItem({ tray: west });
    const order = () => orderBy(officer, item);
    const closing = { outcome: 'advice', reason: 'Told' };
    expect(await closeReferral({ ...(await order()), ...closing })).toEqual(done);
    expect(await claimReferral(await order())).toEqual({ refused: 'closed' });
    expect(await closeReferral({ ...(await order()), ...closing })).toEqual({ refused: 'closed' });
    expect(await noteReferral({ ...(await order()), text: 'They rang' })).toEqual(done);
    expect(await reopenReferral({ ...(await order()), reason: 'New facts' })).toEqual(done);
    expect(await reopenReferral({ ...(await order()), reason: 'Again' })).toEqual({ refused: 'open' });
    expect((await stateOf(item)).status).toBe('in-progress');
  });
});

describe('allocating and holding', () => {
  it('gives Universal Plus work to a worker of the hub for weeks that can be', async () => {
    const item = await newItem({ tray: 'early-help-west' });
    const allocate = async (weeks: string, assigneeId = officer.id, reason = '') =>
      allocateReferral({ ...(await orderBy(officer, item)), weeks, assigneeId, reason });
    expect(await allocate('13')).toMatchObject({ issues: { weeks: 'weeks' } });
    expect(await allocate('8')).toEqual({ issues: { reason: 'required' } });
    expect(await allocate('6', southerner.id)).toEqual({ issues: { assignee: 'not-of-tray' } });
    expect(await allocate('6')).toEqual(done);
    expect(await stateOf(item)).toMatchObject({ tray: west, assigneeId: officer.id, status: 'in-progress' });
  });

  it('restricts a record and lifts it again, each with a reason and once', async () => {
    const item = await newItem({ tray: west, flags: ['interpreter-needed'] });
    const restrict = async (isRestricted: boolean, reason = 'In hiding') =>
      restrictReferral({ ...(await orderBy(officer, item)), isRestricted, reason });
    const flags = async () => (await prisma.referral.findUniqueOrThrow({ where: { id: item.referralId } })).flags;
    expect(await restrict(false)).toEqual({ refused: 'not-restricted' });
    expect(await restrict(true, ' ')).toEqual({ issues: { reason: 'required' } });
    expect(await restrict(true)).toEqual(done);
    expect(await flags()).toEqual(['restricted', 'interpreter-needed']);
    expect(await restrict(true)).toEqual({ refused: 'restricted-already' });
    expect(await restrict(false, 'They moved')).toEqual(done);
    expect(await flags()).toEqual(['interpreter-needed']);
    const told = (await historyOf(item)).map(({ type, content }) => [type, content]).slice(-2);
    expect(told).toEqual([
      ['restricted', { reason: 'In hiding' }],
      ['unrestricted', { reason: 'They moved' }],
    ]);
  });

  it('a referral under a legal hold cannot be deleted, by anyone', async () => {
    const item = await newItem({ tray: west });
    const hold = async (isHeld: boolean) =>
      holdReferral({ ...(await orderBy(officer, item)), isHeld, reason: 'Court' });
    expect(await hold(false)).toEqual({ refused: 'not-held' });
    expect(await hold(true)).toEqual(done);
    await expect(prisma.referral.delete({ where: { id: item.referralId } })).rejects.toThrow();
    await expect(database.asOwner(`delete from referral where id = '${item.referralId}'`)).rejects.toThrow();
    expect(await hold(false)).toEqual(done);
    await expect(prisma.referral.delete({ where: { id: item.referralId } })).resolves.toBeDefined();
  });
});
