import { createCookie } from '@remix-run/node';
import * as openid from 'openid-client';
import { z } from 'zod';
import { settings } from '~/platform/env.server';
import { cookieSecrets } from '~/platform/keys.server';
import { log } from '~/platform/log.server';
import { readReturnTo } from './return-to';
import { permissionsOf } from './sign-on-groups';
import { refuse, signOnMember, type SignOnRefusal } from './sign-on-members.server';
import { beginSignOn, finishSignOn, signOnGroups } from './sign-on-provider.server';

const kept = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), returnTo: z.string() });

/** Of this browser alone and ten minutes at most. The way back from the provider is a link, so Lax lets it through. */
const checksCookie = () =>
  createCookie('portal-sign-on', {
    path: '/staff/sign-on',
    httpOnly: true,
    sameSite: 'lax',
    secure: settings.isProduction,
    maxAge: 600,
    secrets: cookieSecrets(),
  });

/** Where to send someone who wants to sign on, and the cookie to go with it; null where the provider cannot be reached. */
export async function startSignOn(returnTo: string | null): Promise<{ address: string; cookie: string } | null> {
  if (!settings.signOn) throw new Response(null, { status: 404 });
  try {
    const { address, checks } = await beginSignOn(settings.signOn);
    return { address, cookie: await checksCookie().serialize({ ...checks, returnTo: readReturnTo(returnTo) }) };
  } catch (error) {
    log.warn({ error }, 'the sign-on provider cannot be reached');
    return null;
  }
}

export type Ended =
  { id: string; returnTo: string } | { refused: SignOnRefusal | 'stale' | 'cancelled' | 'unreachable' };

/** Who came back from the provider, as a member of staff; else why not. */
export async function endSignOn(request: Request): Promise<Ended> {
  if (!settings.signOn) throw new Response(null, { status: 404 });
  const checks = kept.safeParse(await checksCookie().parse(request.headers.get('Cookie')));
  const { search } = new URL(request.url);
  if (!checks.success) return refuse(null, 'stale');
  const { returnTo, ...expected } = checks.data;
  try {
    const address = new URL(settings.appUrl + '/staff/sign-on/callback' + search);
    const { groups, ...claims } = await finishSignOn(settings.signOn, address, expected);
    const member = await signOnMember({ ...claims, ...permissionsOf(signOnGroups(settings.signOn), groups) });
    return 'id' in member ? { ...member, returnTo } : member;
  } catch (error) {
    if (error instanceof openid.AuthorizationResponseError) return refuse(null, 'cancelled');
    log.warn({ error }, 'a sign-on failed');
    return refuse(null, isOfProvider(error) ? 'unreachable' : 'stale');
  }
}

export function forgetChecks(): Promise<string> {
  return checksCookie().serialize('', { maxAge: 0 });
}

/** fetch throws a TypeError where nobody answers. */
const isOfProvider = (error: unknown) =>
  error instanceof TypeError || (error instanceof openid.ClientError && error.code === 'OAUTH_TIMEOUT');
