import { type Act, may, type Permissions } from './permissions';

/** What an act is about, as far as it decides who may do it. */
export interface ActedOn {
  /** The trays it lies in. */
  trays: readonly string[];
  /** A record that few may open, and whose it is to work on; absent where the act is about no record. */
  record?: { id: string; isRestricted: boolean; assignees: readonly string[] };
}

/** Acts that only read: what breaking the glass opens outside one's own trays. */
const reading: readonly Act[] = ['read-referral', 'print-referral'];

/**
 * Whether someone may do an act on something. A restricted record, though it lies in their own tray, is for that tray's
 * managers and for the one it is assigned to. `hasGlass`: they have given a reason within the hour (docs/decisions/081).
 */
export function mayAct(person: Permissions & { id: string }, act: Act, about: ActedOn, hasGlass: boolean): boolean {
  const { record, trays } = about;
  const isOwn = may(person, act, trays);
  if (!record || act === 'break-glass') return isOwn;
  const isGlass = hasGlass && may(person, 'break-glass');
  if (!isOwn) return isGlass && reading.includes(act);
  // An act allowed in every tray opens nothing of the family.
  if (!record.isRestricted || may(person, act)) return true;
  return isGlass || may(person, 'read-restricted', trays) || record.assignees.includes(person.id);
}
