import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '~/paths';
import { recordSignOut } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { signOutCookie } from '~/staff/sessions.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';

export const headers = staffHeaders;

/** A link or a prefetch signs nobody out. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'see-home');
  return redirect(paths.staff.home(), { status: 303, headers: noStore });
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-home');
  await recordSignOut(staff.id);
  const cookie = await signOutCookie(request);
  return redirect(paths.staff.signIn(), {
    status: 303,
    headers: { ...noStore, 'Set-Cookie': cookie },
  });
}
