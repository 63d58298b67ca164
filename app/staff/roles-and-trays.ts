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

export const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name);
export const isTray = (name: string): name is Tray => (trays as readonly string[]).includes(name);
