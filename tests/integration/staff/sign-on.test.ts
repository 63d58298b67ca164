import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import { settings, useSettings } from '~/platform/env.server';
import { loader as begin } from '~/routes/staff.sign-on';
import { loader as finish } from '~/routes/staff.sign-on_.callback';
import { findSignedIn } from '~/staff/require-staff.server';
import { signIn } from '~/staff/sign-in.server';
import { useDatabase } from '../../support/database';
import { type ProviderAccount, signOnClient, SignOnProvider } from '../../support/sign-on-provider';
import { codeAt, makeStaff, staffPassword, staffRequest } from '../../support/staff';

useDatabase();

let provider: SignOnProvider;
beforeAll(async () => {
  provider = await SignOnProvider.start(`${settings.appUrl}/staff/sign-on/callback`);
  const groupsFile = path.join(settings.dataDir, 'groups.json');
  const groups = {
    'West officers': { roles: ['access-officer'], trays: ['universal-plus-west'] },
    'MASH managers': { roles: ['mash-manager'], trays: ['mash'] },
  };
  writeFileSync(groupsFile, JSON.stringify({ groups }));
  const { id: clientId, secret: clientSecret } = signOnClient;
  useSettings({ ...settings, signOn: { issuer: provider.issuer, clientId, clientSecret, groupsFile } });
});
afterAll(() => provider.stop());

const officer: ProviderAccount = {
  ...{ sub: 'u-1', email: 'Officer@example.org', name: 'Test Officer', groups: ['West officers', 'Everyone'] },
};
const context = { requestId: 'test', clientAddress: '192.0.2.1', refusal: null };
const args = (address: string, cookie?: string): LoaderFunctionArgs => ({
  request: staffRequest(address, cookie),
  params: {},
  context,
});
const cookieNamed = (response: Response, name: string) =>
  response.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.split(';')[0] ?? '';

async function away(returnTo = '') {
  const response = await begin(args(`/staff/sign-on${returnTo && `?returnTo=${encodeURIComponent(returnTo)}`}`));
  return { response, address: response.headers.get('Location') ?? '', cookie: cookieNamed(response, 'portal-sign-on') };
}
async function back(account: ProviderAccount, { address, cookie }: { address: string; cookie: string }) {
  provider.account = account;
  const { pathname, search } = await provider.visit(address);
  return finish(args(pathname + search, cookie));
}
const signOn = async (account: ProviderAccount, returnTo = '') => back(account, await away(returnTo));
const who = (response: Response) => findSignedIn(staffRequest('/staff', cookieNamed(response, 'portal-staff')));
const problemOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { problem: string }).problem,
];
const lastAudit = () => prisma.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } });

describe('signing on with the borough’s account', () => {
  it('asks with a code challenge, a state and a nonce, and keeps nothing readable in the browser', async () => {
    const { address, response } = await away();
    const asked = Object.fromEntries(new URL(address).searchParams);
    expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', client_id: 'worktray' });
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked[name]).toMatch(/^[\w-]{40,}$/);
    expect(response.headers.get('Set-Cookie')).toMatch(/Path=\/staff\/sign-on; HttpOnly; SameSite=Lax$/);
  });

  it('makes the person with what their groups give, and leads to the page they wanted', async () => {
    const response = await signOn(officer, '/staff/trays/universal-plus-west');
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/staff/trays/universal-plus-west']);
    const member = await who(response);
    expect(member).toMatchObject({
      ...{ email: 'officer@example.org', name: 'Test Officer' },
      ...{ roles: ['access-officer'], trays: ['universal-plus-west'] },
    });
    expect(await lastAudit()).toMatchObject({ actor: `staff:${member?.id ?? ''}`, action: 'sign-in', outcome: 'done' });
  });

  it('brings roles, trays and name up to date at each sign-in, for the same person', async () => {
    const before = await who(await signOn(officer));
    const after = await who(await signOn({ ...officer, name: 'Test Manager', groups: ['MASH managers'] }));
    expect(after).toMatchObject({ id: before?.id, name: 'Test Manager', roles: ['mash-manager'], trays: ['mash'] });
  });

  it('refuses someone in no group that the file names, and takes at once what they had', async () => {
    const signedOn = await signOn(officer);
    expect(await problemOf(await signOn({ ...officer, groups: ['Everyone', '__proto__'] }))).toEqual([403, 'no-group']);
    expect(await lastAudit()).toMatchObject({ action: 'sign-in', outcome: 'refused', facts: { because: 'no-group' } });
    expect(await who(signedOn)).toBeNull();
    const stranger = { ...officer, sub: 'u-2', email: 'stranger@example.org', groups: [] };
    expect(await problemOf(await signOn(stranger))).toEqual([403, 'no-group']);
    expect(await prisma.staffMember.count({ where: { email: 'stranger@example.org' } })).toBe(0);
  });

  it('takes over a local account of the same address, once, and never one that is someone else’s', async () => {
    const local = await makeStaff('local@example.org', 'hub-manager', 'universal-plus-south');
    const account = { ...officer, sub: 'u-3', email: 'local@example.org' };
    expect(await who(await signOn(account))).toMatchObject({ id: local.id, roles: ['access-officer'] });
    expect(await problemOf(await signOn({ ...account, sub: 'u-4' }))).toEqual([403, 'email-taken']);
  });

  it('refuses who is switched off here, and an address that the provider has not checked', async () => {
    const member = await who(await signOn({ ...officer, sub: 'u-5', email: 'leaver@example.org' }));
    await prisma.staffMember.update({ where: { id: member?.id ?? '' }, data: { disabledAt: new Date() } });
    expect(await problemOf(await signOn({ ...officer, sub: 'u-5', email: 'leaver@example.org' }))).toEqual([
      403,
      'disabled',
    ]);
    expect(await problemOf(await signOn({ ...officer, sub: 'u-6', email_verified: false }))).toEqual([403, 'no-email']);
  });

  it('is finished only in the browser that began it, and once', async () => {
    const begun = await away();
    provider.account = officer;
    const { pathname, search } = await provider.visit(begun.address);
    expect(await problemOf(await finish(args(pathname + search)))).toEqual([400, 'stale']);
    expect(await problemOf(await finish(args(pathname + search, (await away()).cookie)))).toEqual([400, 'stale']);
    expect((await finish(args(pathname + search, begun.cookie))).status).toBe(303);
    expect((await finish(args(pathname + search, begun.cookie))).status).toBe(400);
  });

  it('says so where the person stopped it', async () => {
    const { address, cookie } = await away();
    const state = new URL(address).searchParams.get('state') ?? '';
    const search = new URLSearchParams({ error: 'access_denied', state, iss: provider.issuer }).toString();
    expect(await problemOf(await finish(args(`/staff/sign-on/callback?${search}`, cookie)))).toEqual([
      400,
      'cancelled',
    ]);
  });

  it('says so where the provider cannot be reached', async () => {
    const before = settings;
    if (!before.signOn) throw new Error('no sign-on');
    useSettings({ ...before, signOn: { ...before.signOn, issuer: 'http://127.0.0.1:1' } });
    expect(await problemOf((await away()).response)).toEqual([503, 'unreachable']);
    useSettings(before);
  });
});

describe('beside sign-on, a password of our own', () => {
  it('opens the administration in an emergency, and no family', async () => {
    const now = new Date();
    await makeStaff('emergency@example.org', 'administrator');
    await makeStaff('manager@example.org', 'hub-manager', 'universal-plus-west');
    const enter = async (email: string) => signIn({ email, password: staffPassword, code: await codeAt(now) }, now);
    expect(await enter('emergency@example.org')).not.toBeNull();
    expect(await enter('manager@example.org')).toBeNull();
    expect(await lastAudit()).toMatchObject({ outcome: 'refused', facts: { because: 'sign-on-only' } });
  });
});
