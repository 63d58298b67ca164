import { describe, expect, it } from 'vitest';
import { mayAct } from '~/staff/may-act';
import type { Act } from '~/staff/permissions';

const west = 'universal-plus-west';
const south = 'universal-plus-south';
const officer = { id: 'officer', roles: ['access-officer'], trays: [west] };
const manager = { id: 'manager', roles: ['hub-manager'], trays: [west] };
const auditor = { id: 'auditor', roles: ['auditor'], trays: [west] };

const about = (tray: string, isRestricted = false, ...assignees: string[]) => ({
  trays: [tray],
  record: { id: 'record', isRestricted, assignees },
});
const acts: readonly Act[] = ['read-referral', 'print-referral', 'note', 'close'];
const allowed = (...[person, to, hasGlass]: [typeof officer, ReturnType<typeof about>, boolean?]) =>
  acts.filter((act) => mayAct(person, act, to, hasGlass ?? false));

describe('who may act on a record', () => {
  it('is the staff of its tray, and nobody of another', () => {
    expect(allowed(officer, about(west))).toEqual(acts);
    expect(allowed(officer, about(south))).toEqual([]);
  });

  it('is, where it is restricted, the manager of its tray and the one it is assigned to', () => {
    expect(allowed(officer, about(west, true))).toEqual([]);
    expect(allowed(manager, about(west, true))).toEqual(acts);
    expect(allowed(officer, about(west, true, 'officer'))).toEqual(acts);
    expect(allowed(officer, about(west, true, 'someone else'))).toEqual([]);
  });

  it('is whoever gave a reason: all their acts in their own tray, reading alone in another', () => {
    expect(allowed(officer, about(west, true), true)).toEqual(acts);
    expect(allowed(officer, about(south), true)).toEqual(['read-referral', 'print-referral']);
    expect(allowed(officer, about(south, true), true)).toEqual(['read-referral', 'print-referral']);
    expect(allowed(manager, about(south, true), true)).toEqual(['read-referral', 'print-referral']);
  });

  it('is nobody whose role breaks no glass, even where they did when they had another role', () => {
    expect(allowed(auditor, about(west, true), true)).toEqual([]);
    expect(allowed({ ...officer, roles: [] }, about(west), true)).toEqual([]);
  });

  it('is, of having been assigned it and then moved to another tray, not left over', () => {
    expect(allowed({ ...officer, trays: [south] }, about(west, true, 'officer'))).toEqual([]);
  });

  it('lets anyone who works with families come to the page that asks for the reason, and a data owner hold what is restricted', () => {
    expect(mayAct(officer, 'break-glass', about(south, true), false)).toBe(true);
    expect(mayAct(auditor, 'break-glass', about(south), false)).toBe(false);
    const dataOwner = { id: 'owner', roles: ['data-owner'], trays: [] };
    expect(mayAct(dataOwner, 'legal-hold', about(south, true), false)).toBe(true);
    expect(mayAct(dataOwner, 'read-referral', about(south, true), true)).toBe(false);
  });
});
