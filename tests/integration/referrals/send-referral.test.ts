import { describe, expect, it } from 'vitest';
import { content } from '~/content/content.server';
import { buryDraft } from '~/drafts/bury-draft.server';
import { findDraft, saveDraft } from '~/drafts/drafts.server';
import { prisma } from '~/platform/db.server';
import { open, unwrap } from '~/platform/seal.server';
import { project, readItemEvent } from '~/referrals/events';
import { sendReferral } from '~/referrals/send-referral.server';
import { useDatabase } from '../../support/database';
import { testNow } from '../../support/full-answers';
import { newDraft, sendingOf, sendRequest, useSending } from '../../support/send-request';

const database = useDatabase();
useSending();

const referralOf = (reference: string) =>
  prisma.referral.findUniqueOrThrow({
    where: { reference },
    include: {
      items: true,
      children: true,
      agreements: true,
      events: true,
      messages: true,
      index: true,
      recordKey: true,
    },
  });

describe('a request that is sent', () => {
  it('lies in its hub’s tray with its own clock', async () => {
    const at = new Date('2026-12-24T16:30:00Z');
    const { items, flags, hubCertainty, childCount } = await referralOf(await sendRequest({ harm: null }, 'en', at));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      purpose: 'referral',
      tray: 'universal-plus-west',
      status: 'received',
      receivedOn: '2026-12-24',
    });
    expect(items[0]?.dueAt).toEqual(new Date('2026-12-29T17:00:00Z'));
    expect({ hubCertainty, childCount }).toEqual({
      hubCertainty: content().findHub('NW9 5AB').certainty,
      childCount: 2,
    });
    expect(flags).toContain('child-in-other-hub');
  });

  it('that says someone may be harmed lies in the tray of MASH too, at once, with the hours of MASH', async () => {
    const at = new Date('2026-12-24T17:10:00Z');
    const { items, messages, flags } = await referralOf(await sendRequest({}, 'en', at));
    expect(
      items.map(({ purpose, tray, priority, receivedOn }) => [purpose, tray, priority, receivedOn]).sort(),
    ).toEqual([
      ['harm-stated', 'mash', 'red', '2026-12-24'],
      ['referral', 'universal-plus-west', 'red', '2026-12-29'],
    ]);
    expect(messages.map(({ template }) => template)).toContain('manager-harm-alert');
    expect(flags).toContain('harm-stated');
  });

  it('can be opened with its key: answers, transcript, contact, children and agreements with the words shown', async () => {
    const { id, recordKey, answers, transcript, contact, children, agreements } = await referralOf(
      await sendRequest({}, 'fa'),
    );
    const key = await unwrap(recordKey?.wrapped ?? '');
    const own = (field: string, sealed: string) => open(key, { table: 'referral', row: id, field }, sealed);
    expect(await own('answers', answers)).toMatchObject({ firstName: 'Quetzalia', homeOutcome: 'hub' });
    expect(await own('contact', contact)).toMatchObject({
      safe: ['call', 'text', 'email', 'letter'],
      codeWord: 'persimmon',
    });
    expect(JSON.stringify(await own('transcript', transcript))).toContain('Ebenezer');
    const [child] = children;
    expect(
      await open(key, { table: 'referral_child', row: child?.id ?? '', field: 'content' }, child?.content ?? ''),
    ).toMatchObject({
      firstName: 'Zephyrine',
      bornOn: '2019-07-23',
    });
    const help = agreements.find(({ purpose }) => purpose === 'help');
    const given = await open(key, { table: 'agreement', row: help?.id ?? '', field: 'content' }, help?.content ?? '');
    expect(given).toMatchObject({
      given: true,
      by: 'sender',
      how: 'online-form',
      language: 'fa',
      confirmWithInterpreter: true,
    });
    const { words, wordsInEnglish } = given as { words: string[]; wordsInEnglish: string[] };
    expect(words.length).toBe(wordsInEnglish.length);
    expect(words.join()).toMatch(/\p{Script=Arabic}/u);
    expect(agreements.find(({ purpose }) => purpose === 'sharing')).toBeDefined();
  });

  it('is in the language it was sent in, whatever the draft was begun in', async () => {
    const draft = await newDraft({}, 'en');
    const { words } = sendingOf({ ...draft, language: 'fa' });
    const sent = await sendReferral({ ...sendingOf(draft), words });
    const { language, messages, flags } = await referralOf('reference' in sent ? sent.reference : '');
    expect(language).toBe('fa');
    expect(messages.find(({ template }) => template === 'family-received')?.language).toBe('fa');
    expect(flags).toContain('confirm-with-interpreter');
  });

  it('stands in its trays as its history says', async () => {
    const { events, items } = await referralOf(await sendRequest());
    for (const { id, referralId: _referral, createdAt: _created, ...state } of items) {
      const history = events.filter(({ itemId }) => itemId === id).map(readItemEvent);
      expect(project(history)).toEqual(state);
    }
  });

  it('can be found by each person’s details, through keyed tokens alone', async () => {
    const { index } = await referralOf(await sendRequest());
    expect(new Set(index.map(({ person }) => person))).toEqual(new Set(['sender', 'child:0', 'child:1', 'adult:0']));
    expect(index.every(({ token }) => /^[\w-]{43}$/.test(token))).toBe(true);
    const again = await referralOf(await sendRequest({ lastName: 'BRONNIMANN OG' }));
    const nameOf = (rows: typeof index) =>
      rows.find(({ person, part }) => person === 'sender' && part === 'last-name')?.token;
    expect(nameOf(again.index)).toBe(nameOf(index));
  });

  it('is in the audit, whose chain is whole', async () => {
    const { id } = await referralOf(await sendRequest());
    const entries = await prisma.auditEntry.findMany({ where: { subject: `referral:${id}` } });
    expect(entries).toMatchObject([{ actor: 'public', action: 'referral-sent', outcome: 'received' }]);
    expect((await database.asOwner('select audit_fault() as fault')).rows).toEqual([{ fault: null }]);
  });
});

describe('who is told', () => {
  it('is the hub, and the family where they said that e-mail is safe', async () => {
    const { messages } = await referralOf(await sendRequest({ harm: null }));
    expect(messages.map(({ template, tray }) => [template, tray]).sort()).toEqual([
      ['family-received', null],
      ['hub-new-referral', 'universal-plus-west'],
    ]);
  });

  it('is not the family where they named another way', async () => {
    const changes = { harm: null, contactBy: ['phone'], emailAddress: 'Quetzalia.B@mailbox.example.org' };
    const { messages } = await referralOf(await sendRequest(changes));
    expect(messages.map(({ template }) => template)).toEqual(['hub-new-referral']);
  });

  it('is nobody at a hub whose mailbox we do not know: staff see that, and nothing is dropped', async () => {
    const { messages, items } = await referralOf(await sendRequest());
    const ofHub = messages.find(({ template }) => template === 'hub-new-referral');
    expect(ofHub?.state).toBe('no-address');
    expect(items).toHaveLength(2);
  });
});

describe('sending the same draft', () => {
  it('again gives the first reference', async () => {
    const draft = await newDraft();
    const first = await sendReferral(sendingOf(draft));
    expect(await sendReferral(sendingOf(draft))).toEqual(first);
    const tombstone = await findDraft(draft.id, testNow);
    expect(tombstone).toMatchObject({
      sentReference: (first as { reference: string }).reference,
      content: { answers: {} },
      key: null,
    });
    expect(tombstone && (await sendReferral(sendingOf(tombstone)))).toEqual(first);
  });

  it('many times at once makes one request of each', async () => {
    const before = await prisma.referral.count();
    const drafts = await Promise.all(Array.from({ length: 20 }, () => newDraft()));
    const results = await Promise.all(
      drafts.flatMap((draft) =>
        Array.from({ length: 4 }, async () => ({ id: draft.id, sent: await sendReferral(sendingOf(draft)) })),
      ),
    );
    const references = new Map<string, Set<string>>();
    for (const { id, sent } of results) {
      if (!('reference' in sent)) throw new Error(JSON.stringify(sent));
      references.set(id, (references.get(id) ?? new Set()).add(sent.reference));
    }
    expect([...references.values()].map((each) => each.size)).toEqual(drafts.map(() => 1));
    expect(await prisma.referral.count()).toBe(before + drafts.length);
    expect(
      await prisma.draft.count({ where: { id: { in: drafts.map(({ id }) => id) }, content: { not: null } } }),
    ).toBe(0);
    const items = await prisma.trayItem.groupBy({ by: ['referralId', 'purpose'], _count: true });
    expect(items.every(({ _count }) => _count === 1)).toBe(true);
    expect((await database.asOwner('select audit_fault() as fault')).rows).toEqual([{ fault: null }]);
  });

  it('shreds what the draft held', async () => {
    const draft = await newDraft();
    const { recordKeyId } = await prisma.draft.findUniqueOrThrow({ where: { id: draft.id } });
    await sendReferral(sendingOf(draft));
    expect(await prisma.recordKey.findUnique({ where: { id: recordKeyId ?? '' } })).toBeNull();
  });
});

describe('a reference that is taken already', () => {
  it('is not given a second time', async () => {
    const taken = await sendRequest();
    const offered = [taken, taken, 'BF-7K4M-9QXD'];
    const draft = await newDraft();
    expect(await sendReferral(sendingOf(draft), () => offered.shift() ?? '')).toEqual({ reference: 'BF-7K4M-9QXD' });
    expect((await findDraft(draft.id, testNow))?.sentReference).toBe('BF-7K4M-9QXD');
  });
});

describe('nothing is sent', () => {
  it('of a draft that is not complete', async () => {
    const draft = await newDraft({ firstName: null });
    expect(await sendReferral(sendingOf(draft))).toEqual({ incomplete: true });
    expect((await findDraft(draft.id, testNow))?.sentReference).toBeNull();
  });

  it('of a draft that another tab has changed since', async () => {
    const draft = await newDraft();
    await saveDraft(draft, { content: draft.content, language: 'en', now: testNow });
    expect(await sendReferral(sendingOf(draft))).toEqual({ stale: true });
  });

  it('when any part fails: no request, no message, no job, and the draft as it was', async () => {
    const draft = await newDraft();
    const count = async () => [
      await prisma.referral.count(),
      await prisma.message.count(),
      await prisma.recordKey.count(),
    ];
    const before = await count();
    const failing = prisma.$transaction(async (tx) => {
      await buryDraft(tx, draft, 'BF-0000-0000', testNow);
      throw new Error('the machine stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    await database.asOwner('alter table audit_head rename to audit_head_away');
    await expect(sendReferral(sendingOf(draft))).rejects.toThrow();
    await database.asOwner('alter table audit_head_away rename to audit_head');
    expect(await count()).toEqual(before);
    expect(await findDraft(draft.id, testNow)).toMatchObject({ sentReference: null, content: draft.content });
    expect(await sendReferral(sendingOf(draft))).toHaveProperty('reference');
  });
});
