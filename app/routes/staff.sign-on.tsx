import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SignOnProblem } from '~/staff/sign-on-problem';
import { startSignOn } from '~/staff/sign-on.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

/** The way to the borough's own sign-on; a page in its place where that cannot be reached. */
export async function loader({ request }: LoaderFunctionArgs) {
  const begun = await startSignOn(new URL(request.url).searchParams.get('returnTo'));
  if (!begun) return json({ problem: 'unreachable' }, { status: 503, headers: { ...noStore, 'Retry-After': '60' } });
  return redirect(begun.address, { status: 303, headers: { ...noStore, 'Set-Cookie': begun.cookie } });
}

export default function SignOn() {
  const { problem } = useLoaderData<typeof loader>();
  return <SignOnProblem problem={problem} />;
}

export { StaffError as ErrorBoundary };
