/** The staff roles, by the names they have in commands and in the borough's sign-on groups. */
export const roles = [
  'access-officer',
  'hub-manager',
  'early-help-coordinator',
  'mash-officer',
  'mash-manager',
  'content-editor',
  'data-owner',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

/** The group trays; a referral is never in a person's own (protocol section 15.3). */
export const trays = [
  'universal-plus-west',
  'universal-plus-east-central',
  'universal-plus-south',
  'early-help-west',
  'early-help-east-central',
  'early-help-south',
  'mash',
  'front-door',
] as const;

export type Tray = (typeof trays)[number];

/** Acts that count only in the person's own trays. */
const trayActs = ['see-tray', 'read-referral'] as const;

/** What can be done in the staff pages. */
export type Act = 'see-home' | 'correct-catchment' | (typeof trayActs)[number];

export interface Permissions {
  roles: readonly string[];
  trays: readonly string[];
}

const casework: readonly Act[] = ['see-home', 'see-tray', 'read-referral'];

// Running the service gives no sight of families: an administrator, an editor or an auditor reads no referral.
const actsOf: Readonly<Record<Role, readonly Act[]>> = {
  'access-officer': casework,
  'hub-manager': casework,
  'early-help-coordinator': casework,
  'mash-officer': casework,
  'mash-manager': casework,
  'content-editor': ['see-home', 'correct-catchment'],
  'data-owner': ['see-home'],
  auditor: ['see-home'],
  administrator: ['see-home', 'correct-catchment'],
};

export function isRole(name: string): name is Role {
  return (roles as readonly string[]).includes(name);
}

/**
 * Whether someone may do an act. `trays`: where the thing acted on lies; an act of a tray needs one that is the
 * person's own. A role or tray nobody knows gives nothing.
 */
export function may(person: Permissions, act: Act, trays: readonly string[] = []): boolean {
  if (!person.roles.some((role) => isRole(role) && actsOf[role].includes(act))) return false;
  const needsTray = (trayActs as readonly Act[]).includes(act);
  return !needsTray || trays.some((tray) => person.trays.includes(tray));
}
