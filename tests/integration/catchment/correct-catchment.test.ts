import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CorrectionRefusal } from '~/catchment/answer-correction.server';
import type { listCorrections, viewPlace } from '~/catchment/corrections-view.server';
import { openContentCopy, type ContentCopy } from '~/content/content-copy.server';
import { closeContent, content, loadContent, seedContent } from '~/content/content.server';
import { prisma } from '~/platform/db.server';
import { action, loader } from '~/routes/staff.content.catchment';
import type { StaffMember } from '~/staff/staff-members.server';
import { useDatabase } from '../../support/database';
import { makeStaff, signedIn, staffRequest } from '../../support/staff';

const { urls } = useDatabase();
const soon = { timeout: 2000, interval: 10 };

let copy: ContentCopy;
let pool: pg.Pool;
const people: Record<string, { member: StaffMember; cookie: string }> = {};
beforeAll(async () => {
  await seedContent();
  await loadContent();
  pool = new pg.Pool({ connectionString: urls().appUrl, max: 2 });
  pool.on('error', () => undefined);
  copy = await openContentCopy(pool);
  for (const role of ['content-editor', 'administrator', 'access-officer'] as const) {
    const member = await makeStaff(`${role}@example.org`, role, 'universal-plus-west');
    people[role] = { member, cookie: await signedIn(member) };
  }
});
afterAll(async () => {
  await copy.close();
  await pool.end();
  await closeContent();
});

const context = { requestId: 'test', clientAddress: '192.0.2.1', refusal: null };
const path = (postcode: string) => `/staff/content/catchment?${new URLSearchParams({ postcode }).toString()}`;

async function answer(handler: (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>, request: Request) {
  try {
    return (await handler({ request, params: {}, context })) as Response;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

interface Page {
  issue: string | null;
  place: Awaited<ReturnType<typeof viewPlace>> | null;
  corrections: Awaited<ReturnType<typeof listCorrections>>;
}
const see = async (postcode: string, role = 'content-editor') =>
  (await (await answer(loader, staffRequest(path(postcode), people[role]?.cookie))).json()) as Page;
const post = (postcode: string, fields: Record<string, string>, role = 'content-editor') =>
  answer(
    action,
    staffRequest(path(postcode), people[role]?.cookie, { method: 'POST', body: new URLSearchParams(fields) }),
  );
/** What the page's form carries. */
const versionsSeen = (place: Page['place']): Record<string, string> =>
  Object.fromEntries(place?.targets.map(({ id, version }) => [`version ${id}`, String(version)]) ?? []);
const correct = async (postcode: string, target: string, value: string, more: Record<string, string> = {}) => {
  const { place } = await see(postcode);
  return post(postcode, { ...versionsSeen(place), target, value, reason: 'The panel decided it', ...more });
};
const issuesOf = async (response: Response) => ((await response.json()) as CorrectionRefusal).issues;

describe('who may correct the catchment', () => {
  test('content editors and administrators, and nobody else, which is written down', async () => {
    for (const role of ['content-editor', 'administrator']) {
      expect((await answer(loader, staffRequest(path(''), people[role]?.cookie))).status).toBe(200);
    }
    expect((await answer(loader, staffRequest(path('NW9 5AB'), people['access-officer']?.cookie))).status).toBe(403);
    const refused = await post('NW9 5AB', { target: 'NW9 5AB', value: 'south', reason: 'I want it' }, 'access-officer');
    expect(refused.status).toBe(403);
    expect(await prisma.auditEntry.count({ where: { action: 'correct-catchment', outcome: 'refused' } })).toBe(2);
    expect(await prisma.contentChange.count()).toBe(0);
  });
});

describe('the page of the catchment', () => {
  test('shows what a postcode or sector leads to, and why', async () => {
    expect((await see('nw9-5ab')).place).toMatchObject({
      ...{ id: 'NW9 5AB', value: 'west', why: 'usual', certainty: 'likely', origin: 'seed' },
      targets: [
        { id: 'NW9 5AB', version: 0 },
        { id: 'NW9 5', version: 0 },
      ],
    });
    expect((await see('NW9 5')).place).toMatchObject({ id: 'NW9 5', targets: [{ id: 'NW9 5' }], certainty: null });
    expect((await see('NW9')).issue).toBe('postcode');
    expect((await see('SW1A 1AA')).issue).toBe('far');
    expect((await see('')).issue).toBeNull();
  });

  test('corrects one postcode at once, in another process within two seconds, and in the audit', async () => {
    const response = await correct('NW9 5AB', 'NW9 5AB', 'south');
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe('/staff/content/catchment?postcode=NW9+5AB&done=done');
    expect(content().findHub('NW9 5AB')).toMatchObject({ hub: 'south', certainty: 'listed' });
    await vi.waitFor(() => expect(copy.current().findHub('NW9 5AB').hub).toBe('south'), soon);
    expect(content().findHub('NW9 5AD').hub).not.toBe('south');
    const row = { where: { kind_id_approval: { kind: 'catchment-correction', id: 'NW9 5AB', approval: 'live' } } };
    expect(await prisma.contentItem.findUnique(row)).toMatchObject({ origin: 'staff', version: 1 });
    expect(await prisma.auditEntry.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      ...{ actor: `staff:${people['content-editor']?.member.id ?? ''}`, action: 'correct-catchment' },
      ...{ subject: 'catchment:NW9 5AB', outcome: 'done', facts: { from: 'west', to: 'south' } },
    });
  });

  test('corrects what is usual in a sector; its postcodes with values of their own keep them', async () => {
    expect((await correct('NW9 5', 'NW9 5', 'east-central')).status).toBe(303);
    expect(content().findHub('NW9 5AB').hub).toBe('south');
    expect((await see('NW9 5')).place).toMatchObject({
      value: 'east-central',
      why: 'sector-corrected',
      inTable: 'west',
    });
    expect(content().districts.get('NW9')?.hubs).toContain('east-central');
  });

  test('survives a restart with seeds', async () => {
    await seedContent();
    await loadContent();
    expect(content().findHub('NW9 5AB').hub).toBe('south');
  });

  test('lists who, when, from what to what and why; the last that stands can be taken back, one after another', async () => {
    expect((await correct('NW9 5AB', 'NW9 5AB', '!Brent', { reason: ' Really\nBrent ' })).status).toBe(303);
    const [last] = (await see('')).corrections;
    expect(last).toMatchObject({
      ...{ id: 'NW9 5AB', from: 'south', to: '!Brent', reason: 'Really Brent', who: 'Test content-editor' },
      mayUndo: true,
    });
    const undo = (change: string) => post('', { intent: 'undo', change }, 'administrator');
    expect((await undo(last?.change ?? '')).status).toBe(303);
    expect(content().findHub('NW9 5AB').hub).toBe('south');
    const again = await undo(last?.change ?? '');
    expect([again.status, await issuesOf(again)]).toEqual([409, ['gone']]);
    const first = (await see('')).corrections.find(({ id, mayUndo }) => id === 'NW9 5AB' && mayUndo);
    expect((await undo(first?.change ?? '')).status).toBe(303);
    expect((await see('NW9 5AB')).place).toMatchObject({ why: 'sector-corrected', value: 'east-central' });
    expect((await see('')).corrections[0]).toMatchObject({
      ...{ isUndo: true, who: 'Test administrator', from: 'south', to: null },
    });
    expect(first).toMatchObject({ from: 'west', to: 'south' });
    expect(await prisma.auditEntry.count({ where: { action: 'undo-correction' } })).toBe(2);
  });

  test('tells the second of two editors, keeps what they typed, and overwrites nothing', async () => {
    const seen = await see('HA8 0AA');
    const versions = versionsSeen(seen.place);
    const typed = { target: 'HA8 0AA', reason: 'The panel decided it' };
    expect((await post('HA8 0AA', { ...versions, ...typed, value: 'south' })).status).toBe(303);
    const late = await post('HA8 0AA', { ...versions, ...typed, value: 'east-central' }, 'administrator');
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ issues: ['stale'], about: 'HA8 0AA', typed: { value: 'east-central' } });
    expect(content().findHub('HA8 0AA').hub).toBe('south');
  });

  test('lets one of many at the same moment through', async () => {
    const { place } = await see('HA8 0AB');
    const versions = versionsSeen(place);
    const fields = { ...versions, target: 'HA8 0AB', value: 'south', reason: 'The panel decided it' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => post('HA8 0AB', fields)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409, 409]);
  });

  test('asks for what is missing, and takes nothing it did not offer', async () => {
    expect(await issuesOf(await post('HA8 0AD', {}))).toEqual(['target', 'value', 'reason']);
    expect(await issuesOf(await correct('HA8 0AD', 'HA8 1', 'south'))).toEqual(['target']);
    expect(await issuesOf(await correct('HA8 0AD', 'HA8 0AD', '!Narnia'))).toEqual(['value']);
    expect(await issuesOf(await correct('HA8 0AD', 'HA8 0AD', 'south', { reason: ' ' }))).toEqual(['reason']);
    expect(await issuesOf(await correct('HA8 0AA', 'HA8 0AA', 'south'))).toEqual(['same']);
    expect(await issuesOf(await post('SW1A 1AA', {}))).toEqual(['far']);
    expect(await issuesOf(await post('x', {}))).toEqual(['postcode']);
    for (const change of ['', '-1', 'x', '999999999']) {
      expect(await issuesOf(await post('', { intent: 'undo', change }))).toEqual(['gone']);
    }
    const { status } = await correct('HA8 0AD', 'HA8 0AD', 'south', { 'version HA8 0AD': 'x' });
    expect(status).toBe(409);
  });
});
