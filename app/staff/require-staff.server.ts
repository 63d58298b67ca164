import { redirect } from '@remix-run/node';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { paths } from '~/paths';
import { type Act, may } from './permissions';
import { readReturnTo } from './return-to';
import { staffSessions } from './sessions.server';
import { findStaffMember, type StaffMember } from './staff-members.server';
import { noStore } from './staff-headers';

/** What an act is about: its name in the audit, and the trays it lies in. */
export interface About {
  subject: string;
  trays: readonly string[];
}

/**
 * Who is signed in and may do this. Every staff loader and action calls it first: a parent route's guard does not
 * protect its children. `about` is asked only once somebody is signed in.
 * Throws a 303 to sign-in where nobody is, and a 403, with a row in the audit, where this person may not.
 */
export async function requireStaff(
  request: Request,
  act: Act,
  about: () => Promise<About> | About = () => ({ subject: '', trays: [] }),
): Promise<StaffMember> {
  const member = await findSignedIn(request);
  if (!member) throw redirect(paths.staff.signIn(whereTo(request)), { status: 303, headers: noStore });
  const { subject, trays } = await about();
  if (may(member, act, trays)) return member;
  await prisma.$transaction((tx) =>
    audit(tx, { actor: `staff:${member.id}`, action: act, subject: subject || null, outcome: 'refused' }),
  );
  throw new Response(null, { status: 403, statusText: 'Forbidden', headers: noStore });
}

/** The person of the request's session; null where there is none, it has ended, or the person has been disabled. */
export async function findSignedIn(request: Request): Promise<StaffMember | null> {
  const session = await staffSessions().getSession(request.headers.get('Cookie'));
  const id = session.get('staffId');
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
