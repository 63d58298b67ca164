import { may, type Permissions } from '~/staff/permissions';
import { trays } from '~/staff/roles-and-trays';
import type { KindName } from './kinds-in-work';

/** The trays of a hub, for acts that count in one's own. */
const traysOfHub = (hub: string | null) => (hub === null ? [] : trays.filter((tray) => tray.endsWith(`-${hub}`)));

/** Whether someone may change an item; `hub` is the hub it belongs to, where it does. */
export function mayEdit(person: Permissions, kind: KindName, hub: string | null): boolean {
  return may(person, 'edit-content') || (kind === 'session' && may(person, 'edit-session', traysOfHub(hub)));
}

/** Whether someone may add items of a kind somewhere. */
export const mayAddTo = (person: Permissions, kind: KindName) =>
  may(person, 'edit-content') || (kind === 'session' && may(person, 'edit-session', person.trays));
