import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { draftCookie, readDraftCookie } from '~/drafts/draft-cookie.server';
import { leaveDrafts } from '~/drafts/leave-drafts.server';
import { settings } from '~/platform/env.server';
import { endTracking } from '~/tracking/tracking-cookies.server';

/** Clears what we hold of this browser and goes to an everyday page. Staff sessions are another cookie, untouched. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { drafts } = await readDraftCookie(request);
  await leaveDrafts(Object.values(drafts));
  const headers = new Headers({ 'Cache-Control': 'no-store', 'Set-Cookie': await draftCookie({}) });
  for (const cookie of await endTracking()) headers.append('Set-Cookie', cookie);
  return redirect(settings.exitUrl, { status: 303, headers });
}
