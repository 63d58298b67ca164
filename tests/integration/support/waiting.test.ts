import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeContent, content, loadContent, seedContent } from '~/content/content.server';
import { prisma } from '~/platform/db.server';
import { action, loader } from '~/routes/staff.content.waiting';
import type { StaffMember } from '~/staff/staff-members.server';
import { pressedValue } from '~/support/waiting-form';
import { waitsFor, waitsToShow } from '~/support/waiting.server';
import { useDatabase } from '../../support/database';
import { makeStaff, signedIn, staffRequest } from '../../support/staff';

useDatabase();

const people: Record<string, { member: StaffMember; cookie: string }> = {};
beforeAll(async () => {
  await seedContent();
  await loadContent();
  for (const role of ['hub-manager', 'content-editor', 'administrator', 'access-officer'] as const) {
    const member = await makeStaff(`${role}@example.org`, role, 'universal-plus-south');
    people[role] = { member, cookie: await signedIn(member) };
  }
});
afterAll(closeContent);

const context = { requestId: 'test', clientAddress: '192.0.2.1', refusal: null };
async function answer(handler: (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>, request: Request) {
  try {
    return (await handler({ request, params: {}, context })) as Response;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}
const page = '/staff/content/waiting?hub=west';
const press = (set: string, role = 'hub-manager') =>
  answer(action, staffRequest(page, people[role]?.cookie, { method: 'POST', body: new URLSearchParams({ set }) }));
const say = (programme: string, weeks: number | null, expected: number) => pressedValue({ programme, weeks, expected });

test('one press says it everywhere, with the day and who', async () => {
  expect((await press(say('family-links', 3, 0))).headers.get('Location')).toContain('done=family-links');
  expect(waitsFor('family-links')).toMatchObject([{ hub: 'west', weeks: 3 }]);
  expect(content().waitingTimes[0]?.changedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(await prisma.auditEntry.findFirst({ where: { action: 'set-waiting-time' } })).toMatchObject({
    actor: `staff:${people['hub-manager']?.member.id ?? ''}`,
    subject: 'waiting:family-links.west',
    facts: { weeks: 3 },
  });
  expect(waitsToShow('west')).toMatchObject([{ programme: { id: 'family-links' }, hub: 'west', weeks: 3 }]);
  expect(waitsToShow('south')).toEqual([]);
  expect(waitsToShow(null)).toHaveLength(1);
});

test('a wait that is not known any more is not shown', async () => {
  expect((await press(say('family-links', null, 1), 'content-editor')).status).toBe(303);
  expect(waitsFor('family-links')).toEqual([]);
});

test('a second editor is told, and overwrites nothing', async () => {
  expect((await press(say('epec', 4, 0))).status).toBe(303);
  const late = await press(say('epec', 8, 0), 'administrator');
  expect([late.status, await late.json()]).toEqual([409, { issue: 'stale' }]);
  expect(waitsFor('epec')).toMatchObject([{ weeks: 4 }]);
});

test.each(['', say('bics-team', 3, 0), say('graded-care-profile', 3, 0), 'epec 5 1', 'epec 4000 1'])(
  'what is no waiting time of ours changes nothing: "%s"',
  async (set) => {
    const before = content().version;
    expect((await press(set)).status).toBe(422);
    expect(content().version).toBe(before);
  },
);

test('who may not is refused, and whoever comes sees their own hub first', async () => {
  expect((await press(say('epec', 8, 1), 'access-officer')).status).toBe(403);
  const own = await answer(loader, staffRequest('/staff/content/waiting', people['hub-manager']?.cookie));
  expect(await own.json()).toMatchObject({ hub: 'south', done: null });
});
