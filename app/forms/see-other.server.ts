import { redirect } from '@remix-run/node';
import { draftCookie } from '~/drafts/draft-cookie.server';

/** On to the next page after a post, nothing of it kept by caches; with drafts, the cookie that opens them is set anew. */
export async function seeOther(path: string, drafts?: Readonly<Record<string, string>>): Promise<Response> {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (drafts) headers.set('Set-Cookie', await draftCookie(drafts));
  return redirect(path, { status: 303, headers });
}
