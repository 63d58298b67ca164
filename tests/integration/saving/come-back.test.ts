import { describe, expect, it } from 'vitest';
import { printCode } from '~/codes/code';
import { createCode, deleteExpiredCodes } from '~/codes/codes.server';
import { emptyContent } from '~/drafts/draft-content';
import { draftCookie } from '~/drafts/draft-cookie.server';
import { createDraft, deleteDraft, deleteExpiredDrafts, findDraft } from '~/drafts/drafts.server';
import { keepDraft, savedUntil } from '~/drafts/saved-drafts.server';
import { ask } from '~/forms/ask';
import { carryOn } from '~/forms/carry-on.server';
import { door } from '~/forms/door';
import { openForm } from '~/forms/open-form.server';
import { prisma } from '~/platform/db.server';
import { comeBack, type NotBack } from '~/saving/come-back.server';
import { leaveSaved, loadSaved } from '~/saving/saved.server';
import { useDatabase } from '../../support/database';
import { fullAnswers } from '../../support/full-answers';
import { useSending } from '../../support/send-request';

useDatabase();
useSending();

const day = 86_400_000;
let addresses = 0;

/** A form that was saved so many days ago, with what opens it. */
async function saved(daysAgo: number) {
  const now = new Date(Date.now() - daysAgo * day);
  const draft = await createDraft({ form: 'ask', formVersion: 1, language: 'en', content: emptyContent, now });
  await keepDraft(draft, savedUntil(now), now);
  const made = { purpose: 'resume' as const, opens: { draftId: draft.id }, word: 'teapot', language: 'en' };
  const { code } = await createCode({ ...made, now, expiresAt: savedUntil(now) });
  return { id: draft.id, code: printCode(code) };
}

async function attempt(code: string, word = 'teapot') {
  const body = new URLSearchParams({ code, word });
  const request = new Request('http://localhost:3000/fa/resume', { method: 'POST', body });
  const context = { clientAddress: `198.51.100.${String(addresses++)}` };
  const answer = await comeBack({ request, params: { lang: 'fa' }, context });
  const refused = answer.status === 303 ? null : ((await answer.json()) as NotBack);
  return { status: answer.status, issues: refused?.issues, to: answer.headers.get('Location') };
}

describe('whoever comes back', () => {
  it('is led to the page of the saved form, in the language they came in', async () => {
    const { code } = await saved(13);
    expect(await attempt(code)).toEqual({ status: 303, issues: undefined, to: '/fa/form/ask/saved' });
  });

  it('too late is told so for a day, before and after the answers are cleared away; with a wrong word they are not', async () => {
    const { id, code } = await saved(14);
    expect(await attempt(code)).toMatchObject({ status: 422, issues: ['over'] });
    await deleteExpiredDrafts(new Date());
    await deleteExpiredCodes(new Date());
    expect(await prisma.draft.count({ where: { id } })).toBe(0);
    expect(await attempt(code)).toMatchObject({ status: 422, issues: ['over'] });
    expect(await attempt(code, 'kettle')).toMatchObject({ status: 422, issues: ['wrong'] });
    await deleteExpiredCodes(new Date(Date.now() + day));
    expect(await attempt(code)).toMatchObject({ status: 422, issues: ['wrong'] });
  });

  it('after the owner threw it away meets a code that opens nothing', async () => {
    const { id, code } = await saved(1);
    await deleteDraft(id);
    expect(await attempt(code)).toMatchObject({ issues: ['wrong'] });
  });
});

describe('answers saved at the front door', () => {
  it('are opened by the same code in the form they were carried to, until the same day', async () => {
    const now = new Date();
    const content = { ...emptyContent, answers: { whoAsks: 'parent' } };
    const draft = await createDraft({ form: 'door', formVersion: door.version, language: 'en', content, now });
    await keepDraft(draft, savedUntil(now), now);
    const made = { purpose: 'resume' as const, opens: { draftId: draft.id }, word: 'teapot', language: 'en' };
    const { code } = await createCode({ ...made, now, expiresAt: savedUntil(now) });
    const cookie = (await draftCookie({ door: draft.id })).split(';')[0] ?? '';
    const request = new Request('http://localhost:3000/en/form/door', { headers: { Cookie: cookie } });
    const opened = await openForm(request, { lang: 'en', form: 'door' });
    await carryOn(opened, ask, { suggested: 'universal-plus', reason: 'low-need', chosen: 'ask' });
    expect(await findDraft(draft.id, now)).toBeNull();
    expect(await attempt(printCode(code))).toMatchObject({ status: 303, to: '/fa/form/ask/saved' });
    const next = await prisma.draft.findFirstOrThrow({ where: { form: 'ask' }, orderBy: { createdAt: 'desc' } });
    expect(next).toMatchObject({ isSaved: true, expiresAt: savedUntil(now) });
  });
});

describe('the owner of a saved form', () => {
  it('is warned on the device that still has it open, until they have been told', async () => {
    const { id, code } = await saved(1);
    const isTried = async () => (await findDraft(id, new Date()))?.isTried;
    expect(await isTried()).toBe(false);
    await attempt(code, 'kettle');
    expect(await isTried()).toBe(true);
  });
});

describe('a form that has changed since it was saved', () => {
  it('keeps what still fits, asks again what does not, and says so once', async () => {
    const draft = await createDraft({
      ...{ form: 'ask', formVersion: ask.version - 1, language: 'fa', now: new Date() },
      content: { ...emptyContent, answers: { ...fullAnswers, whoAsks: 'parent', homeKind: 'houseboat' } },
    });
    await keepDraft(draft, savedUntil(new Date()), new Date());
    const cookie = (await draftCookie({ ask: draft.id })).split(';')[0] ?? '';
    const asked = (body: URLSearchParams | null = null) => ({
      request: new Request('http://localhost:3000/fa/form/ask/saved', {
        headers: { Cookie: cookie },
        ...(body && { method: 'POST', body }),
      }),
      params: { lang: 'fa', form: 'ask' },
    });
    const hasChanged = async () => ((await (await loadSaved(asked())).json()) as { hasChanged: boolean }).hasChanged;
    expect(await hasChanged()).toBe(true);
    const on = await leaveSaved(asked(new URLSearchParams({ then: 'go-on' })));
    expect(on.headers.get('Location')).toBe('/fa/form/ask');
    expect(await hasChanged()).toBe(false);
    const { walked } = await openForm(asked().request, asked().params);
    expect(walked.frontier).toEqual({ page: 'where' });
    expect(walked.answers).toMatchObject({ whoAsks: 'parent' });
    const kept = await findDraft(draft.id, new Date());
    expect(kept?.content.answers).toMatchObject({ firstName: fullAnswers.firstName, needs: fullAnswers.needs });
  });
});
