import { findDraft } from '~/drafts/drafts.server';
import { findForm } from '~/forms';
import { journeyContext } from '~/forms/journey-context.server';
import { walk } from '~/journey/walk';
import { whereToMail } from './where-to-mail';

/** Where the code of a form may be mailed by what its answers say now; null where it may not, or the form is gone. */
export async function mayMailOf(draftId: string, now: Date): Promise<string | null> {
  const draft = await findDraft(draftId, now);
  const form = draft && findForm(draft.form);
  if (!form) return null;
  const context = journeyContext(now);
  return whereToMail(walk(form, draft.content.answers, context).answers, context.today);
}
