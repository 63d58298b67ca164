import { kinds } from '~/content/kinds';
import { londonDay } from '~/i18n/london-day';
import { type EditIssue, type EditRefusal, reasonIssue } from './answer-edit.server';
import { listDrafts, saveDraft, StaleDraft } from './content-drafts.server';
import { findIssues } from './find-issues';
import { hubOf, viewForm } from './item-view.server';
import { listItems } from './items.server';
import { inWork, type KindName } from './kinds-in-work';
import { mergeEdit } from './merge-edit';
import { newId } from './new-id';
import { nameOf } from './name-of';
import { readEdit } from './read-edit';
import { tidyRows } from './typed-rows';

/** Begins a draft of an item that is not there yet: its id, or why not. */
export async function answerNew(
  kind: KindName,
  form: FormData,
  staffId: string,
  now: Date,
  mayAt: (hub: string | null) => boolean,
): Promise<{ id: string } | EditRefusal> {
  const { fields } = await viewForm(kind, true);
  const { typed: raw, reason, isChecked, intent } = readEdit(form);
  const typed = tidyRows(fields, raw);
  const refuse = (status: 200 | 422, issues: EditIssue[]): EditRefusal => ({
    ...{ status, issues, meanwhile: [], seen: { version: 0, revision: 0 } },
    typed: { ...typed, reason: [reason], checked: [isChecked ? 'yes' : ''] },
  });
  if (intent === 'more') return refuse(200, []);
  const taken = new Set([
    ...(await listItems(kind)).map(({ id }) => id),
    ...(await listDrafts()).filter((draft) => draft.kind === kind).map(({ itemId }) => itemId),
  ]);
  const blank = isCheckedKind(kind) ? { lastCheckedOn: null } : {};
  const asked = mergeEdit({ ...inWork(kind).starts, ...blank }, fields, typed, isChecked ? londonDay(now) : null);
  const isTyped = inWork(kind).newId === 'typed';
  const id = isTyped
    ? String(asked.id).toLowerCase()
    : newId(
        nameOf(() => '', kind, asked),
        taken,
      ) || newId(kind, taken);
  const data = { ...asked, id };
  const issues: EditIssue[] = [...findIssues(kinds[kind], fields, data), ...reasonIssue(reason)];
  if (taken.has(id)) issues.unshift({ field: 'id', code: 'taken' });
  if (!mayAt(hubOf(kind, data))) issues.unshift({ field: '', code: 'not-yours' });
  if (issues.length > 0) return refuse(422, issues);
  try {
    await saveDraft({ kind, id, act: 'create', data, reason, baseVersion: 0, seenRevision: 0, staffId, now });
    return { id };
  } catch (error) {
    if (error instanceof StaleDraft) return refuse(422, [{ field: isTyped ? 'id' : '', code: 'taken' }]);
    throw error;
  }
}

const isCheckedKind = (kind: KindName) =>
  Object.hasOwn((kinds[kind] as unknown as { shape: object }).shape, 'lastCheckedOn');
