import { draftCookie, readDraftCookie } from '~/drafts/draft-cookie.server';
import { emptyContent } from '~/drafts/draft-content';
import { createDraft } from '~/drafts/drafts.server';
import type { Taken } from '~/drafts/taken';
import { paths } from '~/paths';
import { findForm } from './index';

/** The forms that staff may fill in for someone. */
export const enterableForms: readonly string[] = ['ask', 'tell'];

/** Begins a form that staff fill in for someone: a draft of their browser that says who took it. Where it goes on. */
export async function enterContact(request: Request, id: string, taken: Taken, now: Date) {
  const form = findForm(id);
  if (!form) throw new Response(null, { status: 404 });
  const content = { ...emptyContent, taken };
  const draft = await createDraft({ form: form.id, formVersion: form.version, language: 'en', content, now });
  const { drafts } = await readDraftCookie(request);
  return { path: paths.form('en', form.id), cookie: await draftCookie({ ...drafts, [form.id]: draft.id }) };
}
