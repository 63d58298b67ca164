import { json } from '@remix-run/node';
import { deleteDraft } from '~/drafts/drafts.server';
import { moveToVersion } from '~/drafts/saved-drafts.server';
import { findCodeOf, forgetTries } from '~/codes/codes.server';
import type { PageRequest } from '~/forms/at-page.server';
import { seeOther } from '~/forms/see-other.server';
import { instantInWords, weekdayInWords } from '~/i18n/format-time';
import { paths } from '~/paths';
import { audit } from '~/platform/audit.server';
import { inTransaction } from '~/platform/transaction.server';
import { openOwn } from './open-own.server';
import { takeOnce } from './shown-once.server';

/** What the page of a saved form shows: the code where it was made a moment ago, else what its owner has to know. */
export async function loadSaved(asked: PageRequest) {
  const { form, language, draft } = await openOwn(asked);
  if (!draft.isSaved) throw await seeOther(paths.form(language.code, form.id));
  const { once, forget } = await takeOnce(asked.request, draft);
  const code = await findCodeOf({ draftId: draft.id }, 'resume');
  return json(
    {
      form: form.id,
      once,
      until: weekdayInWords(draft.expiresAt, language.code),
      tries: code?.failedTries ?? 0,
      triedAt: code?.lastFailedAt ? instantInWords(code.lastFailedAt, language.code) : null,
      hasChanged: draft.formVersion !== form.version,
    },
    { headers: { 'Cache-Control': 'no-store', 'Set-Cookie': forget } },
  );
}

/** On with the form, having been told; or away from this device, while the form is kept. */
export async function leaveSaved(asked: PageRequest): Promise<Response> {
  const { form, language, draft, drafts } = await openOwn(asked);
  const body = await asked.request.formData();
  await forgetTries({ draftId: draft.id }, 'resume');
  if (draft.formVersion !== form.version) await moveToVersion(draft.id, form.version);
  if (body.get('then') !== 'close') return seeOther(paths.form(language.code, form.id));
  return seeOther(paths.home(language.code), without(drafts, form.id));
}

/** Deletes the answers at once, with their key and their code, wherever they are open. */
export async function throwAway(asked: PageRequest): Promise<Response> {
  const { form, language, draft, drafts } = await openOwn(asked);
  await deleteDraft(draft.id);
  await inTransaction((tx) =>
    audit(tx, { actor: 'public', action: 'draft-thrown-away', subject: `draft:${draft.id}`, outcome: 'done' }),
  );
  return seeOther(paths.thrownAway(language.code), without(drafts, form.id));
}

const without = (drafts: Readonly<Record<string, string>>, form: string) =>
  Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== form));
