import { describe, expect, it } from 'vitest';
import { type Act, acts, may, type Scope, scopeOf, traysFor } from '~/staff/permissions';
import { isTray, type Role, roles, trays } from '~/staff/roles-and-trays';
import { sourceFiles } from '../../support/source-files';

const a = 'any';
const o = 'own';
const x = 'none';

/** Every cell, as the borough would sign it: a changed cell has to be changed here too. In the order of `roles`. */
const expected: Readonly<Record<Act, readonly Scope[]>> = {
  //                  access hub   eh     mash  mash  content data
  //                  officer mngr coord. offcr mngr  editor owner auditor admin.
  'see-home': /*         */ [a, a, a, a, a, a, a, a, a],
  'own-sessions': /*     */ [a, a, a, a, a, a, a, a, a],
  'see-tray': /*         */ [o, o, o, o, o, x, x, x, x],
  'find-reference': /*   */ [a, a, a, a, a, x, a, x, x],
  'read-referral': /*    */ [o, o, o, o, o, x, x, x, x],
  'read-restricted': /*  */ [x, o, x, x, o, x, x, x, x],
  'print-referral': /*   */ [o, o, o, o, o, x, x, x, x],
  'break-glass': /*      */ [a, a, a, a, a, x, x, x, x],
  restrict: /*           */ [o, o, o, o, o, x, x, x, x],
  'lift-restriction': /* */ [x, o, x, x, o, x, x, x, x],
  'be-alerted': /*       */ [x, o, x, x, o, x, x, x, x],
  'enter-contact': /*    */ [a, a, a, a, a, x, x, x, x],
  claim: /*              */ [o, o, o, o, o, x, x, x, x],
  cover: /*              */ [o, o, o, o, o, x, x, x, x],
  assign: /*             */ [x, o, o, x, o, x, x, x, x],
  note: /*               */ [o, o, o, o, o, x, x, x, x],
  'ask-more': /*         */ [o, o, o, o, o, x, x, x, x],
  'settle-message': /*   */ [o, o, o, o, o, x, x, x, x],
  transfer: /*           */ [o, o, o, o, o, x, x, x, x],
  'step-up': /*          */ [o, o, o, x, x, x, x, x, x],
  allocate: /*           */ [x, o, o, x, x, x, x, x, x],
  'record-episode': /*   */ [o, o, o, o, o, x, x, x, x],
  withdraw: /*           */ [o, o, o, o, o, x, x, x, x],
  close: /*              */ [o, o, o, o, o, x, x, x, x],
  reopen: /*             */ [o, o, o, o, o, x, x, x, x],
  'legal-hold': /*       */ [x, o, x, x, o, x, a, x, x],
  'mash-rate': /*        */ [x, x, x, o, o, x, x, x, x],
  'mash-decide': /*      */ [x, x, x, o, o, x, x, x, x],
  'partner-checks': /*   */ [x, x, x, o, o, x, x, x, x],
  'mark-panel': /*       */ [x, o, o, x, x, x, x, x, x],
  'see-panel': /*        */ [x, o, o, x, x, x, x, x, x],
  'print-panel': /*      */ [x, o, o, x, x, x, x, x, x],
  'decide-panel': /*     */ [x, o, o, x, x, x, x, x, x],
  'correct-catchment': /**/ [x, x, x, x, x, a, x, x, a],
  'see-content': /*      */ [x, a, x, x, x, a, x, x, a],
  'edit-session': /*     */ [x, o, x, x, x, a, x, x, a],
  'edit-content': /*     */ [x, x, x, x, x, a, x, x, a],
  'approve-content': /*  */ [x, x, x, x, x, a, x, x, a],
  'preview-messages': /* */ [x, a, x, x, a, a, x, x, a],
  'set-waiting': /*      */ [x, a, a, x, x, a, x, x, a],
  'see-feedback': /*     */ [x, a, x, x, a, a, a, x, x],
  'see-complaints': /*   */ [x, a, x, x, a, x, a, x, x],
  'answer-complaint': /* */ [x, x, x, x, x, x, a, x, x],
  'see-audit': /*        */ [x, x, x, x, x, x, a, a, x],
};
const onlyInMash: readonly Act[] = ['mash-rate', 'mash-decide', 'partner-checks'];

const cells = acts.flatMap((act) =>
  roles.map((role, index) => ({ act, role, scope: expected[act][index] ?? 'missing', own: placeFor(act) })),
);
function placeFor(act: Act) {
  return onlyInMash.includes(act) ? 'mash' : 'universal-plus-west';
}
const worker = (role: string, ...own: string[]) => ({ roles: [role], trays: own });
const south = 'universal-plus-south';

describe('the matrix of permissions', () => {
  it('has a row for every act that is expected, and no other', () => {
    expect(acts.toSorted()).toEqual(Object.keys(expected).toSorted());
    expect(Object.values(expected).map((row) => row.length)).toEqual(acts.map(() => roles.length));
  });

  it('has no row that nothing asks for', () => {
    const asking = sourceFiles().filter(({ path }) => path !== 'app/staff/permissions.ts');
    expect(acts.filter((act) => !asking.some(({ text }) => text.includes(`'${act}'`)))).toEqual([]);
  });

  it.each(cells)('$act by $role: $scope', ({ act, role, scope, own }) => {
    const person = worker(role, own);
    expect(scopeOf(role, act)).toBe(scope);
    expect(may(person, act, [own])).toBe(scope !== 'none');
    expect(may(person, act, ['early-help-south', own])).toBe(scope !== 'none');
    expect(may(person, act, [south])).toBe(scope === 'any');
    expect(may(person, act)).toBe(scope === 'any');
    expect(traysFor(person, act)).toEqual(scope === 'any' ? trays : scope === 'own' ? [own] : []);
  });

  it('gives nothing to a role nobody knows, nor to someone without one', () => {
    for (const act of acts) {
      expect(may(worker('owner', ...trays), act, trays)).toBe(false);
      expect(may({ roles: [], trays }, act, trays)).toBe(false);
      expect(traysFor(worker('__proto__', ...trays), act)).toEqual([]);
    }
  });

  it('gives nothing in a tray nobody knows, even where a person is said to have it', () => {
    const lost = 'universal-plus-north';
    expect(isTray(lost)).toBe(false);
    for (const act of acts.filter((each) => scopeOf('hub-manager', each) === 'own'))
      expect(may(worker('hub-manager', lost), act, [lost])).toBe(false);
    expect(traysFor(worker('hub-manager', lost), 'see-tray')).toEqual([]);
  });

  it('lets MASH decide in MASH alone, whatever other trays the person has', () => {
    for (const act of onlyInMash) {
      expect(may(worker('mash-manager', south, 'mash'), act, [south])).toBe(false);
      expect(may(worker('mash-manager', south), act, ['mash'])).toBe(false);
    }
  });

  it('adds up the roles of a person, and no role makes another smaller', () => {
    const both = { roles: ['auditor', 'access-officer'], trays: ['mash'] };
    const mayDo = (role: Role) => acts.filter((act) => may(worker(role, 'mash'), act, ['mash']));
    for (const act of [...mayDo('auditor'), ...mayDo('access-officer')]) expect(may(both, act, ['mash'])).toBe(true);
  });

  it('refuses what lies in no tray', () => {
    expect(may(worker('access-officer', 'mash'), 'read-referral', [])).toBe(false);
  });
});
