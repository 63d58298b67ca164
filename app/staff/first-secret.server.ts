import { createCookie } from '@remix-run/node';
import { settings } from '~/platform/env.server';
import { cookieSecrets } from '~/platform/keys.server';
import { newAuthenticatorSecret } from './authenticator.server';

/** Carries the new authenticator secret from showing it to proving it; nothing is stored before it is proven. */
const secretCookie = () =>
  createCookie('portal-first', {
    path: '/staff/first',
    httpOnly: true,
    sameSite: 'lax',
    secure: settings.isProduction,
    maxAge: 3600,
    secrets: cookieSecrets(),
  });

/** The secret this browser was shown, or a new one with the cookie that keeps it. */
export async function firstSecret(request: Request): Promise<{ secret: string; cookie: string | null }> {
  const kept: unknown = await secretCookie().parse(request.headers.get('Cookie'));
  if (typeof kept === 'string' && kept !== '') return { secret: kept, cookie: null };
  const secret = newAuthenticatorSecret();
  return { secret, cookie: await secretCookie().serialize(secret) };
}

export function forgetFirstSecret(): Promise<string> {
  return secretCookie().serialize('', { maxAge: 0 });
}
