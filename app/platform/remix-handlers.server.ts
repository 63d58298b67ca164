import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node';
import { makeRooms } from './rooms';

export type Build = ServerBuild | (() => Promise<ServerBuild>);

/**
 * Remix's handler for an address. Remix ranks all routes it was given anew, several times a request, which with a hundred of
 * them costs more than the database does; so each room of the portal has a handler that knows its own few routes alone.
 */
export function handlersOf(build: Build): (path: string) => RequestHandler {
  if (typeof build === 'function') {
    const handle = createRequestHandler(build);
    return () => handle;
  }
  const roomOf = makeRooms(Object.fromEntries(Object.values(build.routes).map(({ id, path }) => [id, path])));
  const handlers = new Map<string, RequestHandler>();
  return (path) => {
    const { name, ids } = roomOf(path);
    const handle = handlers.get(name) ?? createRequestHandler(withRoutes(build, ids));
    handlers.set(name, handle);
    return handle;
  };
}

function withRoutes(build: ServerBuild, ids: readonly string[]): ServerBuild {
  const only = <T>(routes: Record<string, T>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.includes(id)));
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } };
}
