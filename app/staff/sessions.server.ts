import { createHash, randomBytes } from 'node:crypto';
import { type Cookie, createCookie, createSessionStorage, type SessionStorage } from '@remix-run/node';
import { prisma } from '~/platform/db.server';
import { settings } from '~/platform/env.server';
import { cookieSecrets } from '~/platform/keys.server';
import { sessionEnd, touchAfterSeconds } from './session-times';

export interface SessionData {
  staffId: string;
}

// The cookie's id never stands in the database: who reads the table cannot take over a session.
const hashOf = (id: string) => createHash('sha256').update(id).digest('hex');

let storage: SessionStorage<SessionData> | undefined;
let cookie: Cookie | undefined;

// Made at first use: the keys are loaded by then.
const sessionCookie = () =>
  (cookie ??= createCookie('portal-staff', {
    path: '/staff',
    httpOnly: true,
    sameSite: 'lax',
    secure: settings.isProduction,
    secrets: cookieSecrets(),
  }));

/** Remix's own session storage, kept in PostgreSQL. */
export function staffSessions(): SessionStorage<SessionData> {
  storage ??= createSessionStorage<SessionData>({
    cookie: sessionCookie(),
    createData,
    readData,
    updateData: async (id, { staffId }) => {
      await prisma.staffSession.update({ where: { id: hashOf(id) }, data: { staffId: staffId ?? null } });
    },
    deleteData: async (id) => {
      await prisma.staffSession.deleteMany({ where: { id: hashOf(id) } });
    },
  });
  return storage;
}

async function createData({ staffId }: Partial<SessionData>): Promise<string> {
  const id = randomBytes(32).toString('base64url');
  const now = new Date();
  const times = { createdAt: now, lastSeenAt: now, expiresAt: sessionEnd(now, now) };
  await prisma.staffSession.deleteMany({ where: { expiresAt: { lte: now } } });
  await prisma.staffSession.create({ data: { id: hashOf(id), staffId: staffId ?? null, data: {}, ...times } });
  return id;
}

async function readData(id: string): Promise<SessionData | null> {
  const now = new Date();
  const row = await prisma.staffSession.findUnique({
    where: { id: hashOf(id) },
  });
  if (!row?.staffId || row.expiresAt <= now) return null;
  if (now.getTime() - row.lastSeenAt.getTime() > touchAfterSeconds * 1000) {
    const data = { lastSeenAt: now, expiresAt: sessionEnd(row.createdAt, now) };
    await prisma.staffSession.updateMany({ where: { id: row.id }, data });
  }
  return { staffId: row.staffId };
}

/** Whose session a request carries, without counting as being there: for what asks by itself, again and again. */
export async function sessionOwner(request: Request): Promise<string | null> {
  const id: unknown = await sessionCookie().parse(request.headers.get('Cookie'));
  if (typeof id !== 'string') return null;
  const row = await prisma.staffSession.findUnique({ where: { id: hashOf(id) } });
  return row && row.expiresAt > new Date() ? row.staffId : null;
}

/** Ends whatever session the request had and begins one of a new id: nobody can hand a session to someone else. */
export async function signInCookie(request: Request, staffId: string): Promise<string> {
  await signOutCookie(request);
  const session = await staffSessions().getSession();
  session.set('staffId', staffId);
  return staffSessions().commitSession(session);
}

/** The name in the database of the session a request comes with. */
export async function sessionIdOf(request: Request): Promise<string> {
  return hashOf((await staffSessions().getSession(request.headers.get('Cookie'))).id);
}

/** Deletes the session and gives the cookie that clears it from the browser. */
export async function signOutCookie(request: Request): Promise<string> {
  return staffSessions().destroySession(await staffSessions().getSession(request.headers.get('Cookie')));
}
