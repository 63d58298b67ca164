import { alreadyHolds, answersAt, withValues } from '~/drafts/amend';
import { emptyContent, type DraftContent } from '~/drafts/draft-content';
import { createDraft, saveDraft, type Draft } from '~/drafts/drafts.server';
import type { Answers } from '~/journey/answers';
import { countAttempt } from '~/platform/rate-limit.server';
import type { AtPage } from './at-page.server';
import { keepTaken } from './walk-draft.server';

/** `stale`: another tab has saved since, and nothing of it is overwritten. `limited`: too many drafts from this address. */
export type Saved = Draft | 'stale' | 'limited';

/** Saves a page's values over the revision the page was made from; a second press of the same button saves nothing. */
export function savePage(
  at: AtPage,
  values: Answers,
  revision: FormDataEntryValue | null,
  address: string,
): Promise<Saved> {
  const { form, draft, list, location, page, language, context } = at;
  const content = draft?.content ?? emptyContent;
  if (draft && revision !== String(draft.revision)) {
    const isRepeat = alreadyHolds(answersAt(content, list, location), values);
    return Promise.resolve(isRepeat ? draft : 'stale');
  }
  const taken = withValues(content, location, page.kind === 'list' ? null : list, values, language.code);
  keepTaken(form, content.answers, taken.answers, context);
  return saveContent(at, taken, address);
}

/** Saves a draft, and begins it where there is none. */
export async function saveContent(
  { form, language, draft, now }: AtPage,
  content: DraftContent,
  address: string,
): Promise<Saved> {
  if (draft) return saveDraft(draft, { content, language: language.code, now });
  if (!(await countAttempt('draft-new', address)).allowed) return 'limited';
  return createDraft({ form: form.id, formVersion: form.version, language: language.code, content, now });
}
