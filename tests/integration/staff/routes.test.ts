import { readdirSync } from 'node:fs';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import type { StaffMember } from '~/staff/staff-members.server';
import { actPages } from '~/worktray/acts-for';
import { useDatabase } from '../../support/database';
import { makeStaff, signedIn, staffRequest } from '../../support/staff';
import { storeReferral } from '../../support/stored-referral';

useDatabase();

type Handler = (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>;
interface RouteModule {
  loader?: Handler;
  action?: Handler;
  headers?: () => Record<string, string>;
}

const contentItem = { params: { kind: 'hub', item: 'west' }, subject: 'content:hub:west' };
/** The pages for those who are not signed in yet. */
const open = ['staff.sign-in', 'staff.first', 'staff.sign-on', 'staff.sign-on_.callback'];
/** Where those who work with families go to ask for what is not theirs. */
const forAsking = ['staff.referrals.$reference_.break-glass'];
/** For each route about something of a tray: its parameters and the subject that the audit names. */
const aboutATray: Record<string, () => { params: Record<string, string>; subject: string }> = {
  'staff.trays.$tray': () => ({ params: { tray: 'universal-plus-south' }, subject: 'tray:universal-plus-south' }),
  'staff.trays.$tray_.arrivals': () => ({
    params: { tray: 'universal-plus-south' },
    subject: 'tray:universal-plus-south',
  }),
  'staff.referrals.$reference': () => ({
    params: { reference: referral.reference },
    subject: `referral:${referral.id}`,
  }),
  'staff.referrals.$reference_.break-glass': () => ({
    params: { reference: referral.reference },
    subject: `referral:${referral.id}`,
  }),
  'staff.referrals.$reference_.messages': () => ({
    params: { reference: referral.reference },
    subject: `referral:${referral.id}`,
  }),
  'staff.referrals.$reference_.files.$file': () => ({
    params: { reference: referral.reference, file: 'a5f0e6b2-3c1d-4e8f-9a7b-6c5d4e3f2a1b' },
    subject: `referral:${referral.id}`,
  }),
  'staff.panel.$hub': () => ({ params: { hub: 'south' }, subject: 'panel:south' }),
};
const modules = import.meta.glob<RouteModule>('../../../app/routes/staff*.{ts,tsx}');
const nameOf = (file: string) => file.replace(/.*routes\/|\.tsx?$/g, '');
const routeNames = Object.keys(modules).map(nameOf);
// One route serves every act: each is looked at as a page of its own, by the name `route act`.
const names = routeNames.flatMap((name) => (name.endsWith('.$act') ? actPages.map((act) => `${name} ${act}`) : [name]));
for (const name of names.filter((each) => each.startsWith('staff.referrals.')))
  aboutATray[name] ??= () => ({
    params: { reference: referral.reference, act: name.split(' ')[1] ?? '' },
    subject: `referral:${referral.id}`,
  });
/** Routes about an item of content: those who work with families may not see them. */
const aboutContent: typeof aboutATray = {
  'staff.content.$kind._index': () => ({ params: { kind: 'place' }, subject: 'content:place' }),
  'staff.content.$kind.new': () => ({ params: { kind: 'place' }, subject: 'content:place' }),
  'staff.content.$kind.$item._index': () => contentItem,
  'staff.content.$kind.$item.edit': () => contentItem,
};
const named = { ...aboutATray, ...aboutContent };
const guarded = names.filter((name) => !open.includes(name));

let referral: { id: string; reference: string };
let other: StaffMember;
beforeAll(async () => {
  referral = await storeReferral({ tray: 'universal-plus-south' });
  other = await makeStaff('west@example.org', 'access-officer', 'universal-plus-west');
});

async function load(name: string): Promise<RouteModule> {
  const file = Object.keys(modules).find((each) => nameOf(each) === name.split(' ')[0]) ?? '';
  return (await modules[file]?.()) ?? {};
}

/** What a loader or action answers, returned or thrown. */
async function answer(
  handler: Handler,
  path: string,
  cookie: string | undefined,
  params = {},
  method = 'GET',
): Promise<Response> {
  const init = method === 'POST' ? { method, body: new URLSearchParams() } : {};
  const context = { requestId: 'test', clientAddress: '192.0.2.1', refusal: null };
  try {
    return (await handler({ request: staffRequest(path, cookie, init), params, context })) as Response;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

const pathOf = (name: string, params: Record<string, string>) =>
  `/${(name.split(' ')[0] ?? '').replace('._index', '').replaceAll('_.', '.').replaceAll('.', '/')}`.replace(
    /\$(\w+)/g,
    (_, key: string) => params[key] ?? '',
  );

describe('the staff routes', () => {
  it('are all here', () => {
    const files = readdirSync('app/routes').filter((file) => file.startsWith('staff'));
    expect(routeNames.toSorted()).toEqual(files.map(nameOf).toSorted());
    expect(guarded.filter((name) => name.includes('$')).toSorted()).toEqual(Object.keys(named).toSorted());
  });

  it.each(guarded)('%s lets nobody in who is not signed in', async (name) => {
    const params = named[name]?.().params ?? {};
    const { loader, action } = await load(name);
    const path = pathOf(name, params);
    for (const [handler, method] of [
      [loader, 'GET'],
      [action, 'POST'],
    ] as const) {
      if (!handler) continue;
      const response = await answer(handler, path, undefined, params, method);
      expect(response.status).toBe(303);
      expect(response.headers.get('Location')).toMatch(/^\/staff\/sign-in(\?|$)/);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(await response.text()).toBe('');
    }
  });

  const elsewhere = Object.keys(named).filter((name) => !forAsking.includes(name));
  it.each(elsewhere)('%s refuses someone of another hub and writes it down', async (name) => {
    const { params, subject } = named[name]?.() ?? { params: {}, subject: '' };
    const { loader, action } = await load(name);
    for (const [handler, method] of [
      [loader, 'GET'],
      [action, 'POST'],
    ] as const) {
      if (!handler) continue;
      const before = await prisma.auditEntry.count();
      const response = await answer(handler, pathOf(name, params), await signedIn(other), params, method);
      expect(response.status).toBe(403);
      expect(await response.text()).toBe('');
      const added = await prisma.auditEntry.findMany({ skip: before, orderBy: { id: 'asc' } });
      expect(added).toMatchObject([{ actor: `staff:${other.id}`, outcome: 'refused', subject }]);
    }
  });

  const noFamilies = ['content-editor', 'data-owner', 'auditor', 'administrator'] as const;
  it.each(noFamilies)('are all refused to a %s where they are about a tray, and it is written down', async (role) => {
    const person = await makeStaff(`${role}@example.org`, role, 'universal-plus-south');
    const cookie = await signedIn(person);
    for (const [name, about] of Object.entries(aboutATray)) {
      // A data owner sets holds everywhere, and sees nothing of the family by it.
      if (role === 'data-owner' && name.endsWith(' legal-hold')) continue;
      const { params, subject } = about();
      const { loader, action } = await load(name);
      for (const [handler, method] of [
        [loader, 'GET'],
        [action, 'POST'],
      ] as const) {
        if (!handler) continue;
        const response = await answer(handler, pathOf(name, params), cookie, params, method);
        expect([name, method, response.status]).toEqual([name, method, 403]);
        const last = await prisma.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } });
        expect(last).toMatchObject({ actor: `staff:${person.id}`, outcome: 'refused', subject });
      }
    }
  });

  // A route without a page says it in each of its answers.
  const pages = Object.keys(modules).filter((file) => file.endsWith('.tsx'));
  it.each(pages.map(nameOf))('%s is kept by no browser or proxy', async (name) => {
    const { headers } = await load(name);
    expect(headers?.()).toEqual({ 'Cache-Control': 'no-store' });
  });

  it('of acts are those there are, and no others', async () => {
    const { loader, action } = await load('staff.referrals.$reference_.$act');
    for (const handler of [loader, action]) {
      if (!handler) throw new Error('no handler');
      const params = { reference: referral.reference, act: 'burn' };
      expect((await answer(handler, '/staff/referrals/x/burn', undefined, params)).status).toBe(404);
    }
  });

  it('lead back, after signing in, to the page that was asked for', async () => {
    const { loader } = await load('staff.trays.$tray');
    if (!loader) throw new Error('no loader');
    const response = await answer(loader, '/staff/trays/mash?page=2', undefined, { tray: 'mash' });
    expect(response.headers.get('Location')).toBe('/staff/sign-in?returnTo=%2Fstaff%2Ftrays%2Fmash%3Fpage%3D2');
  });
});
