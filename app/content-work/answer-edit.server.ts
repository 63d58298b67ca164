import { kinds } from '~/content/kinds';
import { londonDay } from '~/i18n/london-day';
import { findDraft, saveDraft, StaleDraft } from './content-drafts.server';
import { type Difference, differencesBetween } from './difference';
import { findIssues, type Issue } from './find-issues';
import { hubOf, viewForm } from './item-view.server';
import { findItem } from './items.server';
import type { KindName } from './kinds-in-work';
import { mergeEdit } from './merge-edit';
import { readEdit } from './read-edit';
import { type Typed, typedFrom } from './typed';
import { tidyRows } from './typed-rows';

type Data = Record<string, unknown>;
export type EditIssue = Issue | { field: string; code: 'reason' | 'same' | 'taken' | 'stale' | 'not-yours' };

export interface EditRefusal {
  status: 200 | 409 | 422;
  issues: EditIssue[];
  typed: Typed;
  /** The item's version and the draft's revision that the form is to carry now. */
  seen: Seen;
  /** What somebody else saved meanwhile, against what was typed. */
  meanwhile: Difference[];
}

export interface Seen {
  version: number;
  revision: number;
}

/** What an edit begins from: the draft that waits, else the item as it is. Null where there is neither, or where it is to go. */
export async function openEdit(kind: KindName, id: string) {
  const [item, draft] = await Promise.all([findItem(kind, id), findDraft(kind, id)]);
  const data = (draft?.data as Data | undefined) ?? item?.data;
  if (!data || draft?.act === 'retire') return null;
  const seen: Seen = { version: item?.version ?? 0, revision: draft?.revision ?? 0 };
  return { data, item, draft, seen };
}

export interface EditPlace {
  kind: KindName;
  id: string;
  staffId: string;
  now: Date;
  /** Whether the person may have an item at a hub. */
  mayAt: (hub: string | null) => boolean;
}

/** Saves what was posted as a draft of the item. Null: done. */
export async function answerEdit(
  { kind, id, staffId, now, mayAt }: EditPlace,
  form: FormData,
): Promise<EditRefusal | 'gone' | null> {
  const opened = await openEdit(kind, id);
  if (!opened) return 'gone';
  const { fields } = await viewForm(kind);
  const { typed: raw, reason, isChecked, seen, intent } = readEdit(form);
  const typed = tidyRows(fields, raw);
  const refuse = (status: EditRefusal['status'], issues: EditIssue[], meanwhile: Difference[] = []): EditRefusal => ({
    ...{ status, issues, meanwhile, typed: { ...typed, reason: [reason], checked: [isChecked ? 'yes' : ''] } },
    seen: meanwhile.length > 0 ? opened.seen : seen,
  });
  if (intent === 'more') return refuse(200, []);
  const data = mergeEdit(opened.data, fields, typed, isChecked ? londonDay(now) : null);
  const { item, draft } = opened;
  if (seen.version !== opened.seen.version || seen.revision !== opened.seen.revision)
    return refuse(409, [{ field: '', code: 'stale' }], differencesBetween(typedFrom(fields, opened.data), typed));
  const issues: EditIssue[] = [...findIssues(kinds[kind], fields, data), ...reasonIssue(reason)];
  if (!mayAt(hubOf(kind, data))) issues.unshift({ field: '', code: 'not-yours' });
  if (issues.length > 0) return refuse(422, issues);
  if (!draft && item && JSON.stringify(data) === JSON.stringify(item.data))
    return refuse(422, [{ field: '', code: 'same' }]);
  const act = draft ? 'edit' : item?.isRetired ? 'restore' : 'edit';
  const place = { kind, id, act, data, reason, baseVersion: seen.version, seenRevision: seen.revision } as const;
  try {
    await saveDraft({ ...place, staffId, now });
    return null;
  } catch (error) {
    if (error instanceof StaleDraft) return answerEdit({ kind, id, staffId, now, mayAt }, form);
    throw error;
  }
}

export const reasonIssue = (reason: string): EditIssue[] =>
  reason.length >= 3 && reason.length <= 500 ? [] : [{ field: 'reason', code: 'reason' }];
