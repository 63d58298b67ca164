import { describe, expect, it } from 'vitest';
import { createCode } from '~/codes/codes.server';
import { emptyContent } from '~/drafts/draft-content';
import { createDraft, deleteDraft, deleteExpiredDrafts, findDraft, isIdle, saveDraft } from '~/drafts/drafts.server';
import { leaveDrafts } from '~/drafts/leave-drafts.server';
import { keepDraft, moveToVersion, savedUntil, welcomeBack } from '~/drafts/saved-drafts.server';
import { prisma } from '~/platform/db.server';
import { useDatabase } from '../../support/database';

useDatabase();

const now = new Date();
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const days = (count: number) => after(count * 24 * 60);
const create = () => createDraft({ form: 'ask', formVersion: 1, language: 'en', content: emptyContent, now });

async function saved() {
  const { id } = await create();
  const draft = (await findDraft(id, now)) ?? (await create());
  expect(await keepDraft(draft, savedUntil(now), now)).toBe(true);
  const opens = { draftId: id };
  await createCode({ purpose: 'resume', opens, word: 'teapot', language: 'en', now, expiresAt: savedUntil(now) });
  return (await findDraft(id, now)) ?? draft;
}

describe('a saved draft', () => {
  it('is there for fourteen days, whatever happens meanwhile, and then goes with its key', async () => {
    const draft = await saved();
    expect(draft).toMatchObject({ isSaved: true, expiresAt: days(14) });
    const later = await saveDraft(draft, { content: emptyContent, language: 'en', now: after(5) });
    expect(later).toMatchObject({ revision: 1, expiresAt: days(14) });
    await deleteExpiredDrafts(days(13));
    expect(await findDraft(draft.id, days(13))).not.toBeNull();
    const keys = await prisma.recordKey.count();
    await deleteExpiredDrafts(days(14));
    expect(await findDraft(draft.id, now)).toBeNull();
    expect(await prisma.accessCode.count({ where: { draftId: draft.id } })).toBe(0);
    expect(await prisma.recordKey.count()).toBeLessThan(keys);
  });

  it('that someone goes on with on the last day does not end under their hands', async () => {
    const draft = await saved();
    const last = after(14 * 24 * 60 - 5);
    expect(await saveDraft(draft, { content: emptyContent, language: 'en', now: last })).toMatchObject({
      expiresAt: new Date(last.getTime() + 30 * 60_000),
    });
    expect(await findDraft(draft.id, days(14))).not.toBeNull();
  });

  it('is idle after half an hour, until its owner comes back', async () => {
    const draft = await saved();
    expect([isIdle(draft, after(29)), isIdle(draft, after(30))]).toEqual([false, true]);
    await welcomeBack(draft.id, after(60));
    expect(isIdle((await findDraft(draft.id, after(61))) ?? draft, after(61))).toBe(false);
  });

  it('stays when someone leaves in a hurry, where another goes', async () => {
    const [kept, left] = [await saved(), await create()];
    await leaveDrafts([kept.id, left.id]);
    expect(await findDraft(kept.id, now)).not.toBeNull();
    expect(await findDraft(left.id, now)).toBeNull();
  });

  it('is thrown away with its code', async () => {
    const draft = await saved();
    await deleteDraft(draft.id);
    expect(await prisma.accessCode.count({ where: { draftId: draft.id } })).toBe(0);
  });

  it('goes over to the form as it is now', async () => {
    const draft = await saved();
    await moveToVersion(draft.id, 7);
    expect(await findDraft(draft.id, now)).toMatchObject({ formVersion: 7 });
  });
});
