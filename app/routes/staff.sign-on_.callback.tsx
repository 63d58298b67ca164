import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { signInCookie } from '~/staff/sessions.server';
import { SignOnProblem } from '~/staff/sign-on-problem';
import { endSignOn, forgetChecks } from '~/staff/sign-on.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

/** Back from the borough's sign-on. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ended = await endSignOn(request);
  const headers = new Headers(noStore);
  headers.append('Set-Cookie', await forgetChecks());
  if ('refused' in ended) return json({ problem: ended.refused }, { status: statuses[ended.refused] ?? 403, headers });
  headers.append('Set-Cookie', await signInCookie(request, ended.id));
  return redirect(ended.returnTo, { status: 303, headers });
}

export default function SignOnCallback() {
  const { problem } = useLoaderData<typeof loader>();
  return <SignOnProblem problem={problem} />;
}

export { StaffError as ErrorBoundary };

/** What is refused to the person themselves is 403. */
const statuses: Readonly<Record<string, number>> = { stale: 400, cancelled: 400, unreachable: 503 };
