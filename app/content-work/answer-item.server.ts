import { londonDay } from '~/i18n/london-day';
import { posted } from '~/platform/posted';
import { approveDraft } from './approve-draft.server';
import { answerProposal } from './answer-proposal.server';
import { dropDraft, saveDraft, StaleDraft } from './content-drafts.server';
import { findChange } from './find-change.server';
import { draftBehind } from './history';
import { mayBeRetired } from './item-view.server';
import { findItem } from './items.server';
import type { KindName } from './kinds-in-work';
import { markChecked } from './mark-checked.server';
import { findReferrers } from './referrers.server';

/** What can be done on an item's page, and which right it takes. */
export const intents = {
  approve: 'approve',
  take: 'approve',
  leave: 'approve',
  drop: 'edit',
  check: 'edit',
  retire: 'edit',
  restore: 'edit',
  undo: 'edit',
} as const;

export type Intent = keyof typeof intents;
export const isIntent = (name: string): name is Intent => Object.hasOwn(intents, name);

/** `done`, or why not, as a code of `staff-content:item.issues`. */
export type ItemAnswer =
  | { done: Intent }
  | { issue: 'own' | 'draft-changed' | 'item-changed' | 'unfit' | 'in-use' | 'waiting' | 'reason' | 'gone' };

interface Place {
  kind: KindName;
  id: string;
  staffId: string;
  now: Date;
}

export async function answerItem(place: Place, intent: Intent, form: FormData): Promise<ItemAnswer> {
  const { kind, id, staffId, now } = place;
  const whole = (name: string) => Number(/^\d{1,9}$/.exec(posted(form, name, 9))?.[0] ?? -1);
  try {
    switch (intent) {
      case 'approve': {
        const result = await approveDraft(kind, id, whole('revision'), staffId, now);
        return result === 'done' ? { done: intent } : { issue: result };
      }
      case 'take':
      case 'leave': {
        const seen = { kind, id, proposal: whole('proposal'), item: whole('version') };
        const result = await answerProposal(seen, intent, staffId, now);
        return result === 'done' ? { done: intent } : { issue: result === 'unfit' ? result : 'item-changed' };
      }
      case 'drop':
        await dropDraft(kind, id, whole('revision'), staffId);
        return { done: intent };
      case 'check':
        return await check(place, whole('version'));
      case 'retire':
      case 'restore':
        return await turn(place, intent, whole('version'), readReason(form));
      case 'undo':
        return await undo(place, posted(form, 'change', 18));
    }
  } catch (error) {
    if (error instanceof StaleDraft) return { issue: intent === 'drop' ? 'draft-changed' : 'waiting' };
    throw error;
  }
}

const readReason = (form: FormData) => posted(form, 'reason', 500).replace(/\s+/g, ' ').trim();

async function check({ kind, id, staffId, now }: Place, version: number): Promise<ItemAnswer> {
  const item = await findItem(kind, id);
  if (!item || item.isRetired || item.version !== version) return { issue: 'item-changed' };
  return (await markChecked(kind, item, londonDay(now), staffId, now)) ? { done: 'check' } : { issue: 'item-changed' };
}

async function turn(place: Place, act: 'retire' | 'restore', version: number, reason: string): Promise<ItemAnswer> {
  const item = await findItem(place.kind, place.id);
  if (item?.version !== version || item.isRetired !== (act === 'restore')) return { issue: 'item-changed' };
  if (act === 'retire' && !mayBeRetired(place.kind, item)) return { issue: 'in-use' };
  if (act === 'retire' && (await findReferrers(place.kind, place.id)).length > 0) return { issue: 'in-use' };
  if (reason.length < 3) return { issue: 'reason' };
  await saveDraft({ ...place, act, data: item.data, reason, baseVersion: version, seenRevision: 0 });
  return { done: act };
}

async function undo(place: Place, changeId: string): Promise<ItemAnswer> {
  const change = await findChange(place.kind, place.id, changeId);
  const behind = change && draftBehind(change);
  if (!behind) return { issue: 'gone' };
  const item = await findItem(place.kind, place.id);
  const undoes = change.act === 'import' ? null : change.batch;
  const reason = change.reason ?? change.act;
  const act = behind.act === 'undo' && item?.isRetired ? 'restore' : behind.act;
  await saveDraft({
    ...place,
    act,
    undoes,
    data: behind.data,
    reason,
    baseVersion: item?.version ?? 0,
    seenRevision: 0,
  });
  return { done: 'undo' };
}
