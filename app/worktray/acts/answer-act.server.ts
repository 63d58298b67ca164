import { json, redirect } from '@remix-run/node';
import type { ActOutcome, Order } from '~/referrals/act.server';
import { noStore } from '~/staff/staff-headers';
import { namesOfStaff } from '~/staff/staff-members.server';
import type { ActPageName } from '../acts-for';
import type { Reader } from '../readable.server';
import type { ActItem } from './act-item.server';
import { type ActAnswer, type Typed, valueOf } from './act-view';
import { whereToNext } from './where-to-next.server';

const most = 10_000;

/** Everything a form posted, by name; files and what is absurdly long are left out. */
export async function readTyped(request: Request): Promise<Typed> {
  const typed = new Map<string, string[]>();
  for (const [name, value] of await request.formData())
    if (typeof value === 'string') typed.set(name, [...(typed.get(name) ?? []), value.slice(0, most)]);
  return Object.fromEntries(typed);
}

/** The order that a form gives: by whom, on what, and what they had seen. `isConfirmed`: it is shown once more first. */
export function orderOf(staff: { id: string }, { itemId }: ActItem, typed: Typed, isConfirmed: boolean): Order {
  const order = { itemId, staffId: staff.id, version: valueOf(typed, 'version'), now: new Date() };
  return isConfirmed ? { ...order, isConfirmed: valueOf(typed, 'confirm') === 'yes' } : order;
}

interface Asked {
  staff: Reader;
  about: ActItem;
  page: ActPageName;
  typed: Typed;
}

/** On to where the person goes on working where it was done; else the same page, with why not and all that was typed. */
export async function answerAct(outcome: ActOutcome, { staff, about, page, typed }: Asked) {
  if ('done' in outcome) return redirect(await whereToNext(staff, about, page), { status: 303, headers: noStore });
  const none: ActAnswer = { issues: {}, refused: null, changed: [], typed, isConfirming: false };
  // Asked to change it once more: the form comes back as it was filled in.
  if ('confirm' in outcome) return answer({ ...none, isConfirming: valueOf(typed, 'confirm') !== 'edit' }, 200);
  if ('issues' in outcome) return answer({ ...none, issues: outcome.issues }, 422);
  if ('refused' in outcome) return answer({ ...none, refused: outcome.refused }, 409);
  const names = await namesOfStaff(outcome.changed.flatMap(({ actorId }) => actorId ?? []));
  const changed = outcome.changed.map(({ type, at, actorId }) => ({
    ...{ type, at: at.toISOString(), by: actorId === null ? null : (names.get(actorId) ?? null) },
  }));
  return answer({ ...none, changed }, 409);
}

const answer = (told: ActAnswer, status: number) => json(told, { status, headers: noStore });
