import { z } from 'zod';
import { type Permissions } from './permissions';
import { roles, trays } from './roles-and-trays';

/** The file that OIDC_GROUPS_FILE names: what a group of the borough's directory gives here. */
export const signOnGroupsSchema = z.strictObject({
  /** The claim that lists a person's groups. */
  claim: z.string().min(1).default('groups'),
  groups: z.record(
    z.string().min(1),
    z.strictObject({ roles: z.array(z.enum(roles)).default([]), trays: z.array(z.enum(trays)).default([]) }),
  ),
});

export type SignOnGroups = z.infer<typeof signOnGroupsSchema>;

/** What a person's groups give together; a group that the file does not name gives nothing. */
export function permissionsOf({ groups }: SignOnGroups, claimed: unknown): Permissions {
  const names = Array.isArray(claimed) ? claimed.filter((name) => typeof name === 'string') : [];
  const given = names.flatMap((name) => (Object.hasOwn(groups, name) ? (groups[name] ?? []) : []));
  return {
    roles: roles.filter((role) => given.some((each) => each.roles.includes(role))),
    trays: trays.filter((tray) => given.some((each) => each.trays.includes(tray))),
  };
}
