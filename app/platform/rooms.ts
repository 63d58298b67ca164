/** An address of a route as Remix's build has it: `staff/trays/:tray`, `:lang/form/:form`, `*`; of the root it is empty. */
type RoutePath = string | undefined;

/**
 * The routes that stand where an address leads, so that it is matched against a few and not all of them. `routes`: by id, the
 * path of each, none nested but in the root. Gives for an address (a path, with or without a query) the ids of the routes
 * that may match it, and a name that is the same wherever they are.
 */
export function makeRooms(routes: Readonly<Record<string, RoutePath>>) {
  const known = Object.entries(routes).map(([id, path]) => ({ id, parts: partsOf(path ?? '') }));
  return (address: string) => {
    const [path = ''] = address.split('?', 1);
    const given = partsOf(path).map(decoded);
    const ids = known.filter(({ parts }) => mayMatch(parts, given)).map(({ id }) => id);
    return { name: ids.join(' '), ids };
  };
}

/** Whether the fixed parts of a route agree with an address; `*` is all of any. */
function mayMatch(route: readonly string[], given: readonly string[]): boolean {
  if (route.length === 0 || route[0] === '*') return true;
  return route.length === given.length && route.every((part, index) => part.startsWith(':') || part === given[index]);
}

const partsOf = (path: string) => path.toLowerCase().split('/').filter(Boolean);

function decoded(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part).toLowerCase();
  } catch {
    return part;
  }
}
