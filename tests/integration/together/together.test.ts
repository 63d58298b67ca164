import { describe, expect, it } from 'vitest';
import { copyOffer } from '~/copies/open-copy.server';
import { readDraftCookie } from '~/drafts/draft-cookie.server';
import { findDraft, saveDraft } from '~/drafts/drafts.server';
import { sentFacts } from '~/forms/sent-facts.server';
import { writtenFacts } from '~/forms/written.server';
import type { Answers } from '~/journey/answers';
import { prisma } from '~/platform/db.server';
import { isAgreed } from '~/referrals/agreed.server';
import { project, readItemEvent } from '~/referrals/events';
import { lockItem, recordEvent } from '~/referrals/record-event.server';
import { mailboxToken } from '~/referrals/sent-by.server';
import { addFromSender, agreedPurposes } from '~/referrals/tracked.server';
import { findLinkOf } from '~/together/make-link.server';
import { findTogether } from '~/together/together-facts.server';
import { getReferralView } from '~/worktray/referral-queries.server';
import { useDatabase } from '../../support/database';
import { useSending } from '../../support/send-request';
import {
  answerPart,
  cookieFor,
  forFamily,
  forProfessionals,
  linkTo,
  openLink,
  refusal,
  sendAtWork,
  sendPart,
} from '../../support/together';

useDatabase();
useSending();

const now = new Date();
const reader = {
  id: crypto.randomUUID(),
  roles: ['mash-manager', 'hub-manager', 'access-officer'],
  trays: ['universal-plus-west', 'mash'],
};
const place = (reference: string) => ({ where: { reference }, include: { items: true, messages: true } });

/** A part opened and answered in a browser, ready to be sent. */
async function ready(given = {}, changes = {}) {
  const sent = await sendAtWork(changes);
  const { cookie } = await openLink(await linkTo(sent.id));
  await answerPart(cookie, given);
  return { ...sent, cookie };
}

describe('a link that a professional hands over', () => {
  it('opens with its word, in the family’s language, what was written about it and nothing of the professionals’ own', async () => {
    const { id } = await sendAtWork();
    const { response, cookie } = await openLink(await linkTo(id));
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/fa/form/together']);
    expect(cookie).toContain('portal-form=');
    const written = await writtenFacts(id, 'fa', now);
    const shown = JSON.stringify(written);
    for (const words of Object.values(forFamily)) expect(shown).toContain(words);
    for (const words of Object.values(forProfessionals)) expect(shown).not.toContain(words);
    expect(written?.by).toBe('Test Test, Test');
    expect(shown).toMatch(/به چه کمکی|کمک/);
  });

  it('begins with the language that the professional named, for the family to put right', async () => {
    const { id } = await sendAtWork();
    const { cookie } = await openLink(await linkTo(id));
    const draft = await prisma.draft.findFirstOrThrow({ where: { form: 'together' }, orderBy: { createdAt: 'desc' } });
    expect((await findDraft(draft.id, now))?.content).toMatchObject({
      answers: { speaks: 'fa' },
      together: { referralId: id },
    });
    expect(cookie).not.toBe('');
  });

  it('does not open with another word, and after ten wrong ones with none', async () => {
    const { id } = await sendAtWork();
    const code = await linkTo(id);
    expect(await refusal((await openLink(code, 'kettle')).response)).toMatchObject({ status: 422, why: 'wrong' });
    expect((await openLink(code)).response.status).toBe(303);
    await prisma.accessCode.updateMany({ where: { referralId: id, purpose: 'together' }, data: { wrongWords: 10 } });
    expect(await refusal((await openLink(code)).response)).toMatchObject({ status: 422, why: 'wrong' });
    expect((await findLinkOf(id, now))?.wrongTries).toBe(2);
  });

  it('has to wait after five wrong tries, even with the right word', async () => {
    const { id } = await sendAtWork();
    const code = await linkTo(id);
    for (let tries = 0; tries < 5; tries += 1) await openLink(code, 'kettle');
    expect(await refusal((await openLink(code)).response)).toMatchObject({ status: 429, why: 'wait', minutes: 15 });
  });

  it('asks for what is missing, and says so', async () => {
    expect(await refusal((await openLink('', 'word')).response)).toMatchObject({ status: 422, why: 'code' });
    expect(await refusal((await openLink('ABCD', '')).response)).toMatchObject({
      status: 422,
      why: 'word',
      code: 'ABCD',
    });
  });

  it('is over after its time, and once another was made', async () => {
    const { id } = await sendAtWork();
    const code = await linkTo(id, new Date(now.getTime() - 14 * 86_400_000 - 60_000));
    expect(await refusal((await openLink(code)).response)).toMatchObject({ status: 410, why: 'over' });
    const [older, newer] = [await linkTo(id), await linkTo(id)];
    expect(await refusal((await openLink(older)).response)).toMatchObject({ status: 422, why: 'wrong' });
    expect((await openLink(newer)).response.status).toBe(303);
  });

  it('stands in the database as hashes alone', async () => {
    const { id } = await sendAtWork();
    const code = await linkTo(id);
    const rows = JSON.stringify(await prisma.accessCode.findMany({ where: { referralId: id } }));
    expect(rows).not.toContain(code.slice(5).replaceAll('-', ''));
    expect(rows).not.toMatch(/teapot/i);
  });

  it('is closed as soon as the rule forbids it, and shows nothing any more', async () => {
    const { id } = await sendAtWork();
    const code = await linkTo(id);
    await addFromSender(id, { type: 'sender-withdrew', facts: { purposes: ['help'] }, content: null }, now);
    expect(await refusal((await openLink(code)).response)).toMatchObject({ status: 410, why: 'closed' });
    expect(await writtenFacts(id, 'fa', now)).toBeNull();
  });

  it.each([
    ['harm is stated', { harm: ['afraid'] }],
    ['the family is not told', { familyTold: 'no' }],
    ['something is kept from it', { keepFromFamily: 'The school trip' }],
    ['abuse is noted', { agencyDomesticAbuse: 'yes' }],
  ])('shows nothing where %s', async (_, changes) => {
    const { id } = await sendAtWork(changes);
    expect(await refusal((await openLink(await linkTo(id))).response)).toMatchObject({ status: 410, why: 'closed' });
  });

  it('of an assessment shows its account; a safeguarding concern is never opened', async () => {
    const assessment = await sendAtWork({}, 'tell');
    expect((await openLink(await linkTo(assessment.id))).response.status).toBe(303);
    expect(JSON.stringify(await writtenFacts(assessment.id, 'en', now))).toContain(forFamily.story);
    const concern = await sendAtWork({ tellKind: 'safeguarding' }, 'tell');
    expect((await findTogether({ id: concern.id }))?.whyNot).toBe('safeguarding');
    expect((await openLink(await linkTo(concern.id))).response.status).toBe(410);
  });
});

describe('a family’s part', () => {
  const own = {
    corrections: 'او خواب خوبی دارد',
    hope: 'Peace and Wisteria',
    phoneNumber: '07700 900456',
    agreesShare: 'no',
  };

  it('goes to the request it belongs to, sealed, with its agreements, its contact and its language', async () => {
    const { id, reference, cookie } = await ready({ ...own, interpreter: 'yes' });
    const response = await sendPart(cookie);
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/fa/form/together/sent']);
    const view = await getReferralView(reader, id, now);
    const event = view.events.at(-1);
    expect(event).toMatchObject({ type: 'family-completed', facts: { language: 'fa' }, by: null });
    expect(JSON.stringify(event?.content)).toContain(own.corrections);
    expect(view.flags).toEqual(['interpreter-needed', 'confirm-with-interpreter', 'added-to']);
    expect(view.contact).toMatchObject({ phone: '07700 900456', safe: ['call'] });
    expect(view.agreements.map(({ purpose, given, by, language }) => [purpose, given, by, language])).toEqual([
      ['help', true, 'professional', 'en'],
      ['help-by-family', true, 'sender', 'fa'],
      ['sharing', true, 'professional', 'en'],
      ['sharing-by-family', false, 'sender', 'fa'],
    ]);
    expect(view.agreements[3]).toMatchObject({ confirmWithInterpreter: true });
    expect(view.agreements[3]?.words.join()).toMatch(/نگویید/);
    const messages = await prisma.message.findMany({ where: { referralId: id }, orderBy: { createdAt: 'asc' } });
    expect(messages.map(({ template }) => template).sort()).toEqual([
      ...['hub-added-to', 'hub-new-referral', 'sender-received'],
    ]);
    const rows = JSON.stringify([
      await prisma.referral.findUnique(place(reference)),
      await prisma.referralEvent.findMany({ where: { referralId: id }, select: { content: true, facts: true } }),
      await prisma.agreement.findMany({ where: { referralId: id } }),
      await prisma.auditEntry.findMany({ where: { subject: `referral:${id}` }, select: { facts: true } }),
    ]);
    expect(rows).not.toMatch(/Wisteria|900456|خواب/);
  });

  it('says for the family what a professional had said: its own agreement counts', async () => {
    const { id, cookie } = await ready(own);
    await sendPart(cookie);
    const sent = await findTogether({ id });
    if (!sent) throw new Error('gone');
    const agreed = (purpose: 'help' | 'sharing') =>
      prisma.$transaction((tx) =>
        isAgreed(
          { tx, referralId: id, key: sent.key, history: [] } as unknown as Parameters<typeof isAgreed>[0],
          purpose,
        ),
      );
    expect([await agreed('help'), await agreed('sharing')]).toEqual([true, false]);
    expect(await agreedPurposes(id)).toEqual(['help', 'sharing']);
  });

  /** Opened, which says who may agree, and answered with more on top. */
  async function readyAlone(changes: Answers, more: Answers = {}) {
    const sent = await sendAtWork(changes);
    const { cookie } = await openLink(await linkTo(sent.id));
    const { drafts } = await readDraftCookie(new Request('http://localhost', { headers: { Cookie: cookie } }));
    const begun = await findDraft(drafts.together ?? '', now);
    await answerPart(cookie, own);
    const draft = await findDraft(drafts.together ?? '', now);
    if (!draft) throw new Error('no part is open');
    const answers = { ...begun?.content.answers, ...draft.content.answers, ...more };
    await saveDraft(draft, { content: { ...draft.content, answers }, language: 'fa', now: new Date() });
    return { ...sent, cookie };
  }

  it.each(['young-person', 'parent'] as const)('about one of 16 says who filled it in, a %s', async (whoAsks) => {
    const alone = { childBirth: 'age', childAge: 16 };
    const { id, cookie } = await readyAlone(alone, { whoAsks, parentsMayBeContacted: null });
    expect((await sendPart(cookie)).headers.get('Location')).toBe('/fa/form/together/sent');
    const view = await getReferralView(reader, id, now);
    const isYoung = whoAsks === 'young-person';
    expect(view.events.at(-1)).toMatchObject({ facts: { language: 'fa' }, content: { by: whoAsks } });
    expect(view.agreements.map(({ by }) => by)).toEqual(['professional', whoAsks, 'professional', whoAsks]);
    expect(view.agreements[1]?.words.join()).toContain(isYoung ? 'شما یا کودک دیگری' : 'اگر کودکی');
    expect(view.contact.parentsMayBeContacted).toBe(isYoung ? 'no' : null);
    expect(view.contactRules.some(({ code }) => code === 'not-parents')).toBe(isYoung);
  });

  it('is not sent while nobody has said who filled it in, where a young person agrees for themself', async () => {
    const { cookie } = await readyAlone({ childBirth: 'age', childAge: 17 });
    expect((await sendPart(cookie)).headers.get('Location')).toBe('/fa/form/together/whose-part');
  });

  it('that refuses sharing takes the request off the Panel’s list', async () => {
    const { id, cookie } = await ready(own);
    const { id: itemId } = await prisma.trayItem.findFirstOrThrow({ where: { referralId: id } });
    const event = { type: 'marked-for-panel', facts: { panelOn: '2026-12-01' } } as const;
    await prisma.$transaction(async (tx) =>
      recordEvent(tx, (await lockItem(tx, itemId)) ?? [], { referralId: id, itemId, at: now, actorId: null, event }),
    );
    await sendPart(cookie);
    expect(await prisma.trayItem.findUnique({ where: { id: itemId } })).toMatchObject({ panelOn: null });
    const history = await prisma.referralEvent.findMany({ where: { itemId }, orderBy: { id: 'asc' } });
    expect(history.at(-1)).toMatchObject({ type: 'agreement-withdrawn', facts: { channel: 'family-part' } });
    expect(project(history.map(readItemEvent)).panelOn).toBeNull();
  });

  it('is sent once: pressed again it shows the same page, and another browser learns that the link is used', async () => {
    const { id, cookie } = await ready(own);
    const code = await linkTo(id);
    const other = await openLink(code);
    await answerPart(other.cookie);
    const [first, second] = [await sendPart(cookie), await sendPart(cookie)];
    expect([first, second].map((each) => each.headers.get('Location'))).toEqual(
      Array(2).fill('/fa/form/together/sent'),
    );
    expect((await sendPart(other.cookie)).headers.get('Location')).toBe('/fa/together?why=over');
    expect(await refusal((await openLink(code)).response)).toMatchObject({ status: 410, why: 'over' });
    expect(await prisma.referralEvent.count({ where: { referralId: id, type: 'family-completed' } })).toBe(1);
  });

  it('sent from two browsers at the same moment is taken once', async () => {
    const { id, cookie } = await ready(own);
    const other = await openLink(await linkTo(id));
    await answerPart(other.cookie);
    const answers = await Promise.all([sendPart(cookie), sendPart(other.cookie)]);
    expect(answers.map((each) => each.headers.get('Location')).sort()).toEqual([
      '/fa/form/together/sent',
      '/fa/together?why=over',
    ]);
    expect(await prisma.agreement.count({ where: { referralId: id } })).toBe(4);
  });

  it('that states harm lies in MASH at once, and its managers are told', async () => {
    const { reference, cookie } = await ready({ ...own, harm: ['afraid'] });
    await sendPart(cookie);
    const { items, flags, messages } = await prisma.referral.findUniqueOrThrow(place(reference));
    expect(items.find(({ purpose }) => purpose === 'harm-stated')).toMatchObject({
      ...{ tray: 'mash', status: 'received', priority: 'red' },
    });
    expect(flags).toContain('harm-stated');
    expect(messages.map(({ template }) => template)).toContain('manager-harm-alert');
  });

  it('that states harm is taken in though the rule has come to forbid it; another is not, and is kept', async () => {
    const [harmed, calm] = [await ready({ harm: ['afraid'] }), await ready()];
    for (const { id } of [harmed, calm])
      await addFromSender(id, { type: 'sender-withdrew', facts: { purposes: ['help'] }, content: null }, now);
    expect((await sendPart(harmed.cookie)).headers.get('Location')).toBe('/fa/form/together/sent');
    expect((await sendPart(calm.cookie)).headers.get('Location')).toBe('/fa/together?why=closed');
    expect(await prisma.trayItem.count({ where: { referralId: harmed.id, purpose: 'harm-stated' } })).toBe(1);
    const kept = await prisma.draft.findMany({ where: { form: 'together', sentReference: null } });
    const referrals = await Promise.all(
      kept.map(async ({ id }) => (await findDraft(id, now))?.content.together?.referralId),
    );
    expect(referrals).toContain(calm.id);
  });
});

describe('who sent the request', () => {
  it('sees that the family’s part is done, and nothing of what it says', async () => {
    const { id, reference, cookie, draft } = await ready({ harm: ['afraid'], contactBy: ['i-will-come'] });
    const before = await sentFacts(draft, reference, 'en', now);
    await sendPart(cookie);
    const after = await sentFacts(draft, reference, 'en', now);
    expect(before.mayBeCompleted).toBe(true);
    expect(after).toEqual({ ...before, mayBeCompleted: false });
    expect((await findTogether({ id }))?.doneAt).not.toBeNull();
    expect(mailboxToken('lead@ashlar.barnet.sch.uk')).not.toBeNull();
  });

  it('has a copy of what they sent; the family’s browser has none of it', async () => {
    const { reference, cookie } = await ready();
    await sendPart(cookie);
    expect(await copyOffer({ reference, form: 'ask' }, now)).toBe('at-work');
    expect(await copyOffer({ reference, form: 'together' }, now)).toBeNull();
  });
});

describe('a part that nobody was invited to', () => {
  it('cannot be begun', async () => {
    await expect(sendPart('')).rejects.toMatchObject({ status: 303 });
    const { draft } = await sendAtWork();
    const cookie = await cookieFor({ together: draft.id });
    const refused = (await sendPart(cookie).catch((thrown: unknown) => thrown)) as Response;
    expect(refused.status).toBe(303);
  });
});
