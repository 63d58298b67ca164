import { json } from '@remix-run/node';
import { printCode } from '~/codes/code';
import { createCode, deleteCodes } from '~/codes/codes.server';
import { wordIssue, type WordIssue } from '~/codes/word';
import { keepDraft, savedUntil } from '~/drafts/saved-drafts.server';
import type { PageRequest } from '~/forms/at-page.server';
import { paths } from '~/paths';
import { audit } from '~/platform/audit.server';
import { inTransaction } from '~/platform/transaction.server';
import { openOwn } from './open-own.server';
import { keepOnce } from './shown-once.server';
import { whereToMail } from './where-to-mail';

/** Why a form was not saved; of what was typed only the choice of a mail is shown again, the word is not. */
export interface NotSaved {
  issue: WordIssue;
  wantsMail: boolean;
}

/** Saves a form for two weeks under a new code and a word; an earlier code of it opens nothing any more. */
export async function saveForm(asked: PageRequest): Promise<Response> {
  const { form, language, draft, walked, context, now } = await openOwn(asked);
  const body = await asked.request.formData();
  const typed = body.get('word');
  const word = typeof typed === 'string' ? typed : '';
  const wantsMail = body.get('mail') === 'yes';
  const issue = wordIssue(word);
  if (issue) return json<NotSaved>({ issue, wantsMail }, { status: 422, headers: { 'Cache-Control': 'no-store' } });

  const expiresAt = draft.isSaved ? draft.expiresAt : savedUntil(now);
  const mailTo = wantsMail ? whereToMail(walked.answers, context.today) : null;
  const opens = { draftId: draft.id };
  await keepDraft(draft, expiresAt, now);
  await deleteCodes(opens, 'resume');
  const made = { purpose: 'resume' as const, opens, word, language: language.code, now, expiresAt };
  const { code } = await createCode(made, mailTo);
  await inTransaction((tx) =>
    audit(tx, { actor: 'public', action: 'draft-saved', subject: `draft:${draft.id}`, outcome: 'done' }),
  );
  const headers = new Headers({ 'Cache-Control': 'no-store', Location: paths.saved(language.code, form.id) });
  headers.append('Set-Cookie', await keepOnce(draft, { code: printCode(code), isMailed: mailTo !== null }));
  return new Response(null, { status: 303, headers });
}
