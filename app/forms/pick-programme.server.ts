import { emptyContent } from '~/drafts/draft-content';
import { createDraft, saveDraft } from '~/drafts/drafts.server';
import { paths } from '~/paths';
import { countAttempt } from '~/platform/rate-limit.server';
import type { OpenForm } from './open-form.server';
import { pickable, programmesPage, withPicked } from './programme-pages';
import { seeOther } from './see-other.server';

/**
 * Ticks a programme in a person's form and leads there; what they answered already stays, and a form that was sent is
 * followed by a new one. What cannot be picked leads to the form as it is.
 */
export async function pickProgramme(opened: OpenForm, programme: string, address: string): Promise<Response> {
  const { language, form, draft, drafts, context, now } = opened;
  const start = paths.form(language.code, form.id);
  const isAsked = form.pages.some(({ id }) => id === programmesPage);
  if (!isAsked || !pickable.includes(programme) || context.mayPick?.(programme) === false) return seeOther(start);
  const open = draft?.sentReference === null ? draft : null;
  const content = open?.content ?? emptyContent;
  const picked = { ...content, answers: withPicked(content.answers, programme) };
  const saved = open ? await saveDraft(open, { content: picked, language: language.code, now }) : 'stale';
  if (saved !== 'stale') return seeOther(start);
  // the form itself says what is wrong where too many were begun
  if (!(await countAttempt('draft-new', address)).allowed) return seeOther(start);
  const made = await createDraft({
    ...{ form: form.id, formVersion: form.version, language: language.code },
    ...{ content: picked, now },
  });
  return seeOther(start, { ...drafts, [form.id]: made.id });
}
