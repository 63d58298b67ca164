import { redirect } from '@remix-run/node';
import { paths } from '~/paths';
import { hasBrokenGlass } from './broken-glass.server';
import { type ActedOn, mayAct } from './may-act';
import { type Act, may } from './permissions';
import { recordRefusal } from './record-look.server';
import { readReturnTo } from './return-to';
import { sessionOwner, staffSessions } from './sessions.server';
import { findStaffMember, type StaffMember } from './staff-members.server';
import { glassStatusText, noStore } from './staff-headers';

/** What an act is about: its name in the audit, and what decides who may do it. */
export interface About extends ActedOn {
  subject: string | null;
}

/** `isWatching`: a page asks by itself, and the session's idle time goes on. */
interface Visit {
  isWatching?: boolean;
}

const nothing = (): About => ({ subject: null, trays: [] });

/**
 * Who is signed in and may do this. Every staff loader and action calls it first: a parent route's guard does not
 * protect its children. `find` is asked only once somebody is signed in, and what it found is given back.
 * Throws a 303 to sign-in where nobody is, and a 403, with a row in the audit, where this person may not.
 */
export async function requireStaff(request: Request, act: Act): Promise<{ staff: StaffMember; about: About }>;
export async function requireStaff<A extends About>(
  request: Request,
  act: Act,
  find: () => Promise<A> | A,
  how?: Visit,
): Promise<{ staff: StaffMember; about: A }>;
export async function requireStaff(
  request: Request,
  act: Act,
  find: () => Promise<About> | About = nothing,
  how: Visit = {},
) {
  const staff = await findSignedIn(request, how);
  if (!staff) throw redirect(paths.staff.signIn(whereTo(request)), { status: 303, headers: noStore });
  const about = await find();
  if (mayAct(staff, act, about, false)) return { staff, about };
  const glass = may(staff, 'break-glass') ? about.record : undefined;
  if (glass && (await hasBrokenGlass(glass.id, staff.id, new Date())) && mayAct(staff, act, about, true))
    return { staff, about };
  await recordRefusal(staff.id, act, about.subject);
  const statusText = glass ? glassStatusText : 'Forbidden';
  throw new Response(null, { status: 403, statusText, headers: noStore });
}

/** The person of the request's session; null where there is none, it has ended, or the person has been disabled. */
export async function findSignedIn(request: Request, { isWatching = false }: Visit = {}): Promise<StaffMember | null> {
  const id = isWatching
    ? await sessionOwner(request)
    : (await staffSessions().getSession(request.headers.get('Cookie'))).get('staffId');
  const member = id ? await findStaffMember(id) : null;
  return member && !member.isDisabled ? member : null;
}

// A post cannot be taken up again after signing in: it leads back to the staff home.
function whereTo(request: Request): string | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const { pathname, search } = new URL(request.url);
  const page = readReturnTo(`${pathname}${search}`);
  return page === paths.staff.home() ? undefined : page;
}
