import { describe, expect, it } from 'vitest';
import { emptyContent } from '~/drafts/draft-content';
import {
  createDraft,
  deleteDraft,
  deleteExpiredDrafts,
  findDraft,
  saveDraft,
  touchDraft,
} from '~/drafts/drafts.server';
import { prisma } from '~/platform/db.server';
import { useDatabase } from '../../support/database';

useDatabase();

const now = new Date('2026-11-24T10:00:00Z');
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const content = { ...emptyContent, answers: { firstName: 'Zoë \u0000 😀 \u202e' }, typedIn: { name: 'fa' } };
const create = () => createDraft({ form: 'ask', formVersion: 1, language: 'fa', content, now });

describe('a draft', () => {
  it('comes back as it was saved', async () => {
    const draft = await create();
    const { key, ...found } = (await findDraft(draft.id, now)) ?? {};
    expect(key).toBeDefined();
    expect(found).toMatchObject({
      form: 'ask',
      formVersion: 1,
      revision: 0,
      language: 'fa',
      content,
      sentReference: null,
    });
  });

  it('is saved over the revision that was read, and over no other', async () => {
    const draft = await create();
    const first = await saveDraft(draft, {
      content: { ...content, answers: { firstName: 'One' } },
      language: 'en',
      now,
    });
    expect(first).toMatchObject({ revision: 1, language: 'en' });
    expect(
      await saveDraft(draft, { content: { ...content, answers: { firstName: 'Two' } }, language: 'en', now }),
    ).toBe('stale');
    expect((await findDraft(draft.id, now))?.content.answers.firstName).toBe('One');
  });

  it('saved at the same moment from two tabs is saved by one of them', async () => {
    const draft = await create();
    const saves = await Promise.all(
      Array.from({ length: 6 }, () => saveDraft(draft, { content, language: 'en', now })),
    );
    expect(saves.filter((save) => save === 'stale')).toHaveLength(5);
  });

  it('lasts thirty minutes after the last page, and not longer', async () => {
    const draft = await create();
    expect(await findDraft(draft.id, after(29))).not.toBeNull();
    expect(await findDraft(draft.id, after(30))).toBeNull();
    await touchDraft(draft, after(20));
    expect(await findDraft(draft.id, after(49))).not.toBeNull();
    const saved = await saveDraft(draft, { content, language: 'en', now: after(40) });
    expect(saved).toMatchObject({ expiresAt: after(70) });
  });

  it('is touched at most once a minute', async () => {
    const draft = await create();
    await touchDraft(draft, after(0.5));
    expect((await findDraft(draft.id, now))?.touchedAt).toEqual(now);
  });

  it('whose time is over is deleted with its key, and others stay', async () => {
    const [old, young] = [await create(), await create()];
    await touchDraft(young, after(29));
    expect(await deleteExpiredDrafts(after(31))).toBeGreaterThan(0);
    expect(await prisma.draft.findUnique({ where: { id: old.id } })).toBeNull();
    expect(await findDraft(young.id, after(31))).not.toBeNull();
    expect(await prisma.recordKey.count()).toBe(await prisma.draft.count());
  });

  it('that is deleted takes its key with it', async () => {
    const { id } = await create();
    const { recordKeyId } = await prisma.draft.findUniqueOrThrow({ where: { id } });
    await deleteDraft(id);
    expect(await findDraft(id, now)).toBeNull();
    expect(await prisma.recordKey.findUnique({ where: { id: recordKeyId ?? '' } })).toBeNull();
  });

  it.each(['', 'x', '00000000-0000-0000-0000-000000000000', "' or true --"])(
    'is not found under the id “%s”',
    async (id) => {
      expect(await findDraft(id, now)).toBeNull();
    },
  );

  it('does not open under another draft’s row', async () => {
    const [one, other] = [await create(), await create()];
    const { content: sealed, recordKeyId } = await prisma.draft.findUniqueOrThrow({ where: { id: one.id } });
    await prisma.draft.update({ where: { id: one.id }, data: { recordKeyId: null } });
    await prisma.draft.update({ where: { id: other.id }, data: { content: sealed, recordKeyId } });
    await expect(findDraft(other.id, now)).rejects.toThrow('does not open');
  });
});
