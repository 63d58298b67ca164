import { checkDueOn, isCheckDue, monthsBetweenChecks } from '~/content/check-due';
import { content } from '~/content/content.server';
import { listItemChanges } from '~/content/content-changes.server';
import { londonDay } from '~/i18n/london-day';
import { namesOfStaff } from '~/staff/staff-members.server';
import { findDraft } from './content-drafts.server';
import { differencesBetween } from './difference';
import { dataIn, draftBehind } from './history';
import { findItem, findProposal, type ItemRow } from './items.server';
import { allFields, formFields, inWork, type KindName } from './kinds-in-work';
import { nameInEnglish, referencesOf } from './referrers.server';
import { typedFrom } from './typed';

/** An item with all that staff see of it; null where there is neither a row nor a draft nor a proposal. */
export async function viewItem(kind: KindName, id: string, staffId: string, now: Date) {
  const [item, draft, proposal] = await Promise.all([findItem(kind, id), findDraft(kind, id), findProposal(kind, id)]);
  const data = item?.data ?? (draft?.data as ItemRow['data'] | undefined);
  if (!data) return null;
  const { ids, names } = await referencesOf(kind);
  const fields = allFields(kind, ids);
  const typed = (state: unknown) => ({ ...typedFrom(fields, state), id: [] });
  const changes = await listItemChanges(kind, id);
  const people = await peopleOf([
    ...changes.flatMap(({ actor, approver }) => [actor, approver ?? '']),
    ...(draft?.editors ?? []),
  ]);
  const live = item && !item.isRetired ? item.data : null;
  const months = monthsBetweenChecks[kind];
  return {
    ...{ kind, id, fields, names },
    name: nameInEnglish(kind, data),
    version: item?.version ?? 0,
    isRetired: item?.isRetired ?? false,
    isLive: live !== null,
    origin: item?.origin ?? null,
    hub: hubOf(kind, data),
    values: item ? typed(item.data) : {},
    check: live && months !== undefined ? checkOf(kind, item?.lastCheckedOn ?? null, months, londonDay(now)) : null,
    mayBeRetired: live !== null && item !== null && mayBeRetired(kind, item),
    draft: draft && {
      ...{ act: draft.act, revision: draft.revision, reason: draft.reason, savedAt: draft.savedAt.toISOString() },
      by: draft.editors.map((editor) => people.get(editor) ?? null),
      isOwn: draft.editors.includes(staffId),
      isBehind: draft.baseVersion !== (item?.version ?? 0),
      differences: differencesBetween(typed(live), draft.act === 'retire' ? {} : typed(draft.data)),
    },
    proposal: proposal && {
      ...{ origin: proposal.origin, version: proposal.version, at: proposal.updatedAt.toISOString() },
      differences: differencesBetween(typed(live), typed(proposal.data)),
    },
    history: changes.map((change) => ({
      ...{ change: change.id.toString(), act: change.act, reason: change.reason, at: change.at.toISOString() },
      who: people.get(change.actor.replace('staff:', '')) ?? null,
      isSystem: change.actor === 'system',
      approver: change.approver && (people.get(change.approver.replace('staff:', '')) ?? ''),
      differences: differencesBetween(typed(dataIn(change.before)), typed(dataIn(change.after))),
      mayUndo: !draft && change.act !== 'check' && draftBehind(change) !== null,
    })),
  };
}

export type ItemView = NonNullable<Awaited<ReturnType<typeof viewItem>>>;

const checkOf = (kind: KindName, lastCheckedOn: string | null, months: number, today: string) => ({
  lastCheckedOn,
  dueOn: checkDueOn(lastCheckedOn, months),
  isDue: isCheckDue(kind, lastCheckedOn, today),
  isToday: lastCheckedOn === today,
});

/** What came with the product may be named by its pages: of some kinds only what staff added can be retired. */
export function mayBeRetired(kind: KindName, { seedHash }: Pick<ItemRow, 'seedHash'>): boolean {
  const { mayRetire } = inWork(kind);
  return mayRetire === 'any' || (mayRetire === 'added-here' && seedHash === null);
}

/** The hub an item belongs to, where it does: its own, or that of the place it is at. */
export function hubOf(kind: KindName, data: Readonly<Record<string, unknown>>): string | null {
  if (kind === 'hub') return String(data.id);
  if (typeof data.hub === 'string') return data.hub;
  const { places, hubs } = content();
  return places.find(({ id }) => id === data.placeId)?.hub ?? hubs.find(({ id }) => id === data.placeId)?.id ?? null;
}

async function peopleOf(actors: readonly string[]) {
  const ids = [...new Set(actors.map((actor) => actor.replace('staff:', '')))];
  return namesOfStaff(ids.filter((id) => /^[0-9a-f-]{36}$/.test(id)));
}

/** What the form of an item is made of. */
export async function viewForm(kind: KindName, isNew = false) {
  const { ids, names } = await referencesOf(kind);
  return { fields: formFields(kind, ids, isNew), names };
}
