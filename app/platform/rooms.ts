/** An address of a route as Remix's build has it: `staff/trays/:tray`, `:lang/form/:form`, `*`; of the root it is empty. */
type RoutePath = string | undefined;

/** Keeps an address under a language apart from one without: `/staff` is no page of the language "staff". */
const underLanguage = '/';

/** The room that a route belongs to; null where it belongs to every room. */
function roomOfRoute(path: RoutePath): string | null {
  const [first = '', second = ''] = path?.split('/') ?? [];
  if (first === '' || first === '*') return null;
  if (!first.startsWith(':')) return first;
  return second.startsWith(':') || second === '*' ? null : underLanguage + second;
}

/**
 * Routes by the part of the portal they are in, so that an address is matched against a few routes and not all of them.
 * `routes`: by id, the path of each, none nested but in the root. Gives for an address (a path, with or without a query) the name of its room and the ids of the routes that may match it.
 */
export function makeRooms(routes: Readonly<Record<string, RoutePath>>) {
  const rooms = new Map<string, string[]>();
  const everywhere: string[] = [];
  for (const [id, path] of Object.entries(routes)) {
    const room = roomOfRoute(path);
    if (room === null) everywhere.push(id);
    else rooms.set(room, [...(rooms.get(room) ?? []), id]);
  }
  const nowhere = { name: '', ids: everywhere };
  const all = new Map([...rooms].map(([name, ids]) => [name, { name, ids: [...everywhere, ...ids] }]));
  return (address: string) => {
    const [, first = '', second = ''] = address.toLowerCase().split(/[/?]/, 3);
    return all.get(first) ?? all.get(underLanguage + second) ?? nowhere;
  };
}
