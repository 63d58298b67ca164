import { isRole, type Role, roles, type Tray, trays } from './roles-and-trays';

/** Where a role may do an act: on what lies in the person's own trays, anywhere, or nowhere. */
export type Scope = 'own' | 'any' | 'none';

type Row = Readonly<Partial<Record<Role, Scope>>>;

const everywhere = (...those: readonly Role[]): Row => Object.fromEntries(those.map((role) => [role, 'any']));
const inOwnTrays = (...those: readonly Role[]): Row => Object.fromEntries(those.map((role) => [role, 'own']));

const hubs = ['access-officer', 'hub-manager', 'early-help-coordinator'] as const;
const mash = ['mash-officer', 'mash-manager'] as const;
const casework = [...hubs, ...mash] as const;
const managers = ['hub-manager', 'mash-manager'] as const;
// "To allocate, see drift, prepare the weekly Panel": protocol section 22.2.
const allocating = ['hub-manager', 'early-help-coordinator'] as const;

/**
 * Who may do what (DOMAIN.md sections 1 and 5; docs/decisions/080). What a row does not name is refused. Running the service
 * gives no sight of families: an administrator, an editor, a data owner or an auditor reads no referral.
 */
const matrix = {
  'see-home': everywhere(...roles),
  'own-sessions': everywhere(...roles),
  // The trays and what lies in them
  'see-tray': inOwnTrays(...casework),
  // To come to a request by its reference; what is there is asked for again.
  'find-reference': everywhere(...casework, 'data-owner'),
  'read-referral': inOwnTrays(...casework),
  'read-restricted': inOwnTrays(...managers),
  'print-referral': inOwnTrays(...casework),
  'break-glass': everywhere(...casework),
  restrict: inOwnTrays(...casework),
  'lift-restriction': inOwnTrays(...managers),
  // To be told by mail of harm, lateness and records opened with a reason.
  'be-alerted': inOwnTrays(...managers),
  'enter-contact': everywhere(...casework),
  // Acts on a referral
  claim: inOwnTrays(...casework),
  cover: inOwnTrays(...casework),
  assign: inOwnTrays(...managers, 'early-help-coordinator'),
  note: inOwnTrays(...casework),
  'ask-more': inOwnTrays(...casework),
  'settle-message': inOwnTrays(...casework),
  transfer: inOwnTrays(...casework),
  'step-up': inOwnTrays(...hubs),
  allocate: inOwnTrays(...allocating),
  'record-episode': inOwnTrays(...casework),
  withdraw: inOwnTrays(...casework),
  close: inOwnTrays(...casework),
  reopen: inOwnTrays(...casework),
  'legal-hold': { ...inOwnTrays(...managers), ...everywhere('data-owner') },
  // MASH and the Panel
  'mash-rate': inOwnTrays(...mash),
  'mash-decide': inOwnTrays(...mash),
  'partner-checks': inOwnTrays(...mash),
  'mark-panel': inOwnTrays(...allocating),
  'see-panel': inOwnTrays(...allocating),
  'print-panel': inOwnTrays(...allocating),
  'decide-panel': inOwnTrays(...allocating),
  // What the service shows, and how it is doing
  'correct-catchment': everywhere('content-editor', 'administrator'),
  'see-content': everywhere('content-editor', 'administrator', 'hub-manager'),
  'edit-content': everywhere('content-editor', 'administrator'),
  'approve-content': everywhere('content-editor', 'administrator'),
  // Groups and activities of the hubs whose trays are one's own
  'edit-session': { ...everywhere('content-editor', 'administrator'), ...inOwnTrays('hub-manager') },
  'preview-messages': everywhere(...managers, 'content-editor', 'administrator'),
  'set-waiting': everywhere('hub-manager', 'early-help-coordinator', 'content-editor', 'administrator'),
  'see-feedback': everywhere(...managers, 'content-editor', 'data-owner'),
  'see-complaints': everywhere(...managers, 'data-owner'),
  'answer-complaint': everywhere('data-owner'),
  'see-audit': everywhere('data-owner', 'auditor'),
} as const satisfies Readonly<Record<string, Row>>;

/** What can be done in the staff pages. */
export type Act = keyof typeof matrix;

export const acts = Object.keys(matrix) as readonly Act[];

/** Acts that mean something in these trays alone, whoever's they are. */
const placesOf: Readonly<Partial<Record<Act, readonly Tray[]>>> = {
  'mash-rate': ['mash'],
  'mash-decide': ['mash'],
  'partner-checks': ['mash'],
};

export interface Permissions {
  roles: readonly string[];
  trays: readonly string[];
}

/** One cell of the matrix. */
export function scopeOf(role: Role, act: Act): Scope {
  return (matrix[act] as Row)[role] ?? 'none';
}

const scopesOf = (person: Pick<Permissions, 'roles'>, act: Act) =>
  person.roles.filter(isRole).map((role) => scopeOf(role, act));

/** Whether an act belongs to someone's work, whichever trays they hold. */
export function isWorkOf(person: Pick<Permissions, 'roles'>, act: Act): boolean {
  return scopesOf(person, act).some((scope) => scope !== 'none');
}

/** The trays in which someone may do an act: every one, their own, or none. What queries of the worktray are held to. */
export function traysFor(person: Permissions, act: Act): readonly Tray[] {
  const scopes = scopesOf(person, act);
  const places = placesOf[act] ?? trays;
  if (scopes.includes('any')) return places;
  return scopes.includes('own') ? places.filter((tray) => person.trays.includes(tray)) : [];
}

/**
 * Whether someone may do an act. `about`: the trays the thing acted on lies in; an act of one's own trays needs one of
 * them. A role or tray nobody knows gives nothing.
 */
export function may(person: Permissions, act: Act, about: readonly string[] = []): boolean {
  if (scopesOf(person, act).includes('any')) return true;
  const own: readonly string[] = traysFor(person, act);
  return about.some((tray) => own.includes(tray));
}
