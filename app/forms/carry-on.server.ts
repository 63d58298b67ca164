import { moveAttachments } from '~/attachments/attachments.server';
import { moveCodes } from '~/codes/codes.server';
import { carry } from '~/drafts/carry';
import { emptyContent, type DoorChoice } from '~/drafts/draft-content';
import { createDraft, deleteDraft, findDraft, saveDraft, type Draft } from '~/drafts/drafts.server';
import { keepDraft } from '~/drafts/saved-drafts.server';
import type { Answers } from '~/journey/answers';
import type { FormDefinition } from '~/journey/form';
import { paths } from '~/paths';
import type { OpenForm } from './open-form.server';
import { seeOther } from './see-other.server';

/**
 * On to another form with everything that was answered in this one, to the first page not answered yet. A form that is
 * never sent has done its work then, and its draft goes: whoever had saved it comes back to the other with the same code.
 * Any other stays until its time is over.
 */
export async function carryOn(
  { form, language, draft, drafts, now }: OpenForm,
  to: FormDefinition,
  door: DoorChoice,
  /** Answers of the other form that follow from how the person came there. */
  known: Answers = {},
): Promise<Response> {
  const earlier = drafts[to.id];
  const target = earlier === undefined ? null : await findDraft(earlier, now);
  const open = target?.sentReference === null ? target : null;
  const own = draft?.content ?? emptyContent;
  const from = { ...own, answers: { ...own.answers, ...known } };
  const taken = own.taken && { taken: own.taken };
  const content = { ...carry(from, to, open?.content ?? emptyContent), door, ...taken };
  const saved = open ? await saveDraft(open, { content, language: language.code, now }) : 'stale';
  const next: Draft =
    saved === 'stale'
      ? await createDraft({ form: to.id, formVersion: to.version, language: language.code, content, now })
      : saved;
  const { [form.id]: left, ...others } = drafts;
  const isOver = form.endsAt !== undefined;
  if (draft) await moveAttachments(draft.id, next.id);
  if (isOver && draft?.isSaved) {
    await keepDraft(next, draft.expiresAt, now);
    await moveCodes(draft.id, next.id);
  }
  if (isOver && draft) await deleteDraft(draft.id);
  const kept = isOver || left === undefined ? others : drafts;
  return seeOther(paths.form(language.code, to.id), { ...kept, [to.id]: next.id });
}
