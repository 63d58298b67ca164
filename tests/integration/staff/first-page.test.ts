import { beforeAll, describe, expect, it } from 'vitest';
import { action, loader } from '~/routes/staff.first';
import { authenticatorCode } from '~/staff/authenticator.server';
import { newFirstAdministratorLink } from '~/staff/first-administrator.server';
import { findSignedIn } from '~/staff/require-staff.server';
import { useDatabase } from '../../support/database';
import { staffRequest } from '../../support/staff';

useDatabase();

let link = '';
beforeAll(async () => {
  link = (await newFirstAdministratorLink(new Date())) ?? '';
});

const context = { requestId: 'test', clientAddress: '192.0.2.1', refusal: null };
const show = (cookie?: string) => loader({ request: staffRequest(link, cookie), params: {}, context });
const post = (fields: Record<string, string>, cookie?: string) =>
  action({
    request: staffRequest(link, cookie, { method: 'POST', body: new URLSearchParams(fields) }),
    params: {},
    context,
  });
const cookieOf = (response: Response) => response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
const typed = { name: ' First  Person ', email: 'First@example.org', password: 'three unrelated words' };

describe('the page that makes the first administrator', () => {
  it('shows a secret that stays the same for this browser, as text and as a QR code', async () => {
    const response = await show();
    const { secret, qr } = (await response.json()) as { secret: string; qr: { size: number; path: string } };
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(qr.path).toMatch(/^M\d+ \d+h1v1h-1z/);
    expect(await (await show(cookieOf(response))).json()).toMatchObject({ secret });
  });

  it('names everything to put right at once, and stores nothing before a right code', async () => {
    const cookie = cookieOf(await show());
    const response = await post({ name: ' ', email: 'first', password: 'short', code: '000000' }, cookie);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ issues: ['name', 'email', 'password', 'code'], email: 'first' });
    expect((await post({ ...typed, code: '' }, cookie)).status).toBe(422);
    expect((await show(cookie)).status).toBe(200);
  });

  it('takes no secret that this browser was not shown', async () => {
    const { secret } = (await (await show()).json()) as { secret: string };
    const code = await authenticatorCode(secret, new Date());
    expect((await post({ ...typed, code }, 'portal-first=eyJhIjoxfQ')).status).toBe(422);
  });

  it('makes the administrator, signs them in, and works once', async () => {
    const shown = await show();
    const { secret } = (await shown.clone().json()) as { secret: string };
    const code = await authenticatorCode(secret, new Date());
    const response = await post({ ...typed, code }, cookieOf(shown));
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/staff']);
    const session = response.headers
      .getSetCookie()
      .find((cookie) => cookie.startsWith('portal-staff='))
      ?.split(';')[0];
    const member = await findSignedIn(staffRequest('/staff', session));
    expect(member).toMatchObject({ name: 'First Person', email: 'first@example.org', roles: ['administrator'] });
    expect((await show()).status).toBe(404);
    expect((await post({ ...typed, code }, cookieOf(shown))).headers.get('Location')).toBe('/staff/sign-in');
  });
});
