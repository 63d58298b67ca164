import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { closeContent, content, loadContent, seedContent } from '~/content/content.server';
import { type ContentCopy, openContentCopy } from '~/content/content-copy.server';
import type { EditRefusal } from '~/content-work/answer-edit.server';
import type { ItemView } from '~/content-work/item-view.server';
import type { KindName } from '~/content-work/kinds-in-work';
import { typedFrom } from '~/content-work/typed';
import { viewForm } from '~/content-work/item-view.server';
import { i18nFor } from '~/i18n/i18n.server';
import { prisma } from '~/platform/db.server';
import { action as checkAction, loader as checkLoader } from '~/routes/staff.content.checks';
import { action as itemAction, loader as itemLoader } from '~/routes/staff.content.$kind.$item._index';
import { action as editAction, loader as editLoader } from '~/routes/staff.content.$kind.$item.edit';
import { action as newAction, loader as newLoader } from '~/routes/staff.content.$kind.new';
import { loader as listLoader } from '~/routes/staff.content.$kind._index';
import { loader as homeLoader } from '~/routes/staff.content._index';
import { action as reportAction, loader as reportLoader } from '~/routes/staff.content.reports';
import { reportWrong } from '~/content/content-tasks.server';
import type { viewReports } from '~/content-work/reports-view.server';
import type { StaffMember } from '~/staff/staff-members.server';
import { useDatabase } from '../support/database';
import { makeStaff, signedIn, staffRequest } from '../support/staff';

const { urls } = useDatabase();
const soon = { timeout: 2000, interval: 10 };

/** The copy of another process on the same database. */
let copy: ContentCopy;
let pool: pg.Pool;
const people: Record<string, { member: StaffMember; cookie: string }> = {};
beforeAll(async () => {
  await seedContent();
  await loadContent();
  pool = new pg.Pool({ connectionString: urls().appUrl, max: 2 });
  pool.on('error', () => undefined);
  copy = await openContentCopy(pool);
  for (const [name, role, ...trays] of [
    ['one', 'content-editor'],
    ['two', 'content-editor'],
    ['admin', 'administrator'],
    ['west', 'hub-manager', 'universal-plus-west'],
    ['officer', 'access-officer', 'universal-plus-west'],
  ] as const) {
    const member = await makeStaff(`${name}@example.org`, role, ...trays);
    people[name] = { member, cookie: await signedIn(member) };
  }
});
afterAll(async () => {
  await copy.close();
  await pool.end();
  await closeContent();
});

type Handler = (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>;
const context = { requestId: 'test', clientAddress: '192.0.2.1', refusal: null };

async function ask(handler: Handler, who: string, params: Record<string, string>, body?: URLSearchParams, query = '') {
  const init = body ? { method: 'POST', body } : {};
  const request = staffRequest(`/staff/content${query}`, people[who]?.cookie, init);
  try {
    return (await handler({ request, params, context })) as Response;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

const see = async (kind: KindName, item: string, who = 'one') =>
  ((await (await ask(itemLoader, who, { kind, item })).json()) as { item: ItemView }).item;

/** What the edit page's form would post, with some controls changed. */
async function editOf(kind: KindName, id: string, change: Record<string, string> = {}, who = 'one') {
  const { page } = (await (await ask(editLoader, who, { kind, item: id })).json()) as {
    page: { typed: Record<string, string[]>; seen: { version: number; revision: number } };
  };
  const { version, revision } = page.seen;
  const fixed = { intent: 'save', reason: 'They told us', version: String(version), revision: String(revision) };
  return formOf({ ...page.typed, ...arrays({ ...fixed, ...change }) });
}
const arrays = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
const formOf = (typed: Record<string, readonly string[]>) =>
  new URLSearchParams(Object.entries(typed).flatMap(([name, values]) => values.map((value) => [name, value])));

const save = async (kind: KindName, item: string, change: Record<string, string>, who = 'one') =>
  ask(editAction, who, { kind, item }, await editOf(kind, item, change, who));
const act = (kind: KindName, item: string, intent: string, more: Record<string, string> = {}, who = 'one') =>
  ask(itemAction, who, { kind, item }, new URLSearchParams({ intent, ...more }));
const approve = async (kind: KindName, item: string, who = 'two') =>
  act(kind, item, 'approve', { revision: String((await see(kind, item)).draft?.revision) }, who);
const refusalOf = async (response: Response) => (await response.json()) as EditRefusal;
const issueOf = async (response: Response) => [response.status, ((await response.json()) as { issue: string }).issue];

const phoneOf = (id: string, of = content()) => of.hubs.find((hub) => hub.id === id)?.phone;

describe('who may edit content', () => {
  test('editors and administrators; a hub’s manager sees it; nobody else does, and refusals are written down', async () => {
    const hub = { kind: 'hub', item: 'west' };
    for (const [who, expected] of [
      ['one', 200],
      ['admin', 200],
      ['west', 200],
      ['officer', 403],
    ] as const) {
      for (const [handler, params] of [
        [homeLoader, {}],
        [checkLoader, {}],
        [listLoader, hub],
        [itemLoader, hub],
      ] as const)
        expect((await ask(handler, who, params)).status, who).toBe(expected);
    }
    const before = await prisma.auditEntry.count({ where: { outcome: 'refused' } });
    expect((await ask(editLoader, 'west', hub)).status).toBe(403);
    expect((await act('hub', 'west', 'check', { version: '1' }, 'west')).status).toBe(403);
    expect((await act('hub', 'west', 'approve', { revision: '1' }, 'west')).status).toBe(403);
    expect((await ask(newLoader, 'west', { kind: 'place' })).status).toBe(403);
    expect((await ask(checkAction, 'west', {}, new URLSearchParams())).status).toBe(403);
    expect(await prisma.auditEntry.count({ where: { outcome: 'refused' } })).toBe(before + 5);
    const look = await prisma.auditEntry.findFirst({ where: { action: 'see-content', subject: 'content:hub:west' } });
    expect(look?.actor).toBe(`staff:${people.one?.member.id ?? ''}`);
  });

  test('what is not there is not found: kinds that are not edited here, items nobody has, kinds that take no new ones', async () => {
    for (const kind of ['catchment-sector', 'nothing', '__proto__', 'constructor'])
      expect((await ask(listLoader, 'one', { kind })).status).toBe(404);
    expect((await ask(itemLoader, 'one', { kind: 'hub', item: 'north' })).status).toBe(404);
    expect((await ask(editLoader, 'one', { kind: 'hub', item: 'north' })).status).toBe(404);
    expect((await ask(newLoader, 'one', { kind: 'hub' })).status).toBe(404);
    expect((await act('hub', 'west', 'explode')).status).toBe(400);
  });
});

describe('a change', () => {
  test('waits as a draft, and is live in two processes once a second person approves', async () => {
    const old = phoneOf('west');
    expect((await save('hub', 'west', { phone: '020 8359 0001' })).status).toBe(303);
    expect(phoneOf('west')).toBe(old);
    const { draft } = await see('hub', 'west', 'two');
    expect(draft).toMatchObject({
      ...{ act: 'edit', by: ['Test content-editor'], isOwn: false, isBehind: false, reason: 'They told us' },
      differences: [{ name: 'phone', from: [old], to: ['020 8359 0001'] }],
    });
    const { version } = content();
    expect((await approve('hub', 'west')).status).toBe(303);
    expect(phoneOf('west')).toBe('020 8359 0001');
    expect(Number(content().version)).toBeGreaterThan(Number(version));
    await vi.waitFor(() => expect(phoneOf('west', copy.current())).toBe('020 8359 0001'), soon);
    const item = await see('hub', 'west');
    expect(item).toMatchObject({ draft: null, version: 2, origin: 'staff' });
    expect(item.history[0]).toMatchObject({ act: 'edit', who: 'Test content-editor', approver: 'Test content-editor' });
    const [entry] = await prisma.auditEntry.findMany({ where: { action: 'approve-content', outcome: 'done' } });
    expect(entry).toMatchObject({
      ...{ actor: `staff:${people.two?.member.id ?? ''}`, subject: 'content:hub:west' },
      facts: { act: 'edit', author: people.one?.member.id, version: 2 },
    });
  });

  test('is not approved by anyone who saved it, which is said in words and written down', async () => {
    await save('hub', 'south', { phone: '020 8359 0002' });
    expect(await issueOf(await approve('hub', 'south', 'one'))).toEqual([422, 'own']);
    await save('hub', 'south', { phone: '020 8359 0003' }, 'two');
    expect((await see('hub', 'south')).draft).toMatchObject({
      isOwn: true,
      by: ['Test content-editor', 'Test content-editor'],
    });
    for (const who of ['one', 'two']) expect(await issueOf(await approve('hub', 'south', who))).toEqual([422, 'own']);
    expect(await prisma.auditEntry.count({ where: { action: 'approve-content', outcome: 'refused' } })).toBe(3 + 1);
    expect((await approve('hub', 'south', 'admin')).status).toBe(303);
    expect(phoneOf('south')).toBe('020 8359 0003');
  });

  test('by the second of two at once is told, shown beside what was saved, and overwrites nothing', async () => {
    const [first, second] = [
      await editOf('hub', 'east-central', { phone: '1111' }),
      await editOf('hub', 'east-central', { phone: '2222' }),
    ];
    const place = { kind: 'hub', item: 'east-central' };
    expect((await ask(editAction, 'one', place, first)).status).toBe(303);
    const late = await ask(editAction, 'two', place, second);
    expect(late.status).toBe(409);
    expect(await refusalOf(late)).toMatchObject({
      ...{ issues: [{ code: 'stale' }], seen: { version: 1, revision: 1 }, typed: { phone: ['2222'] } },
      meanwhile: [{ name: 'phone', from: ['1111'], to: ['2222'] }],
    });
    expect((await see('hub', 'east-central')).draft?.differences).toMatchObject([{ to: ['1111'] }]);
    const answers = await Promise.all(
      Array.from({ length: 4 }, async () =>
        ask(editAction, 'one', place, await editOf('hub', 'east-central', { phone: '3333' })),
      ),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await issueOf(await act('hub', 'east-central', 'approve', { revision: '1' }, 'admin'))).toEqual([
      409,
      'draft-changed',
    ]);
    expect(await issueOf(await act('hub', 'east-central', 'drop', { revision: '1' }))).toEqual([409, 'draft-changed']);
    expect((await act('hub', 'east-central', 'drop', { revision: '2' })).status).toBe(303);
    expect((await see('hub', 'east-central')).draft).toBeNull();
  });

  test('is not made over an item that moved after it was begun', async () => {
    await save('hub', 'east-central', { phone: '4444' });
    await prisma.contentItem.updateMany({
      where: { kind: 'hub', id: 'east-central', approval: 'live' },
      data: { version: 9 },
    });
    expect((await see('hub', 'east-central')).draft?.isBehind).toBe(true);
    expect(await issueOf(await approve('hub', 'east-central'))).toEqual([409, 'item-changed']);
    await save('hub', 'east-central', { phone: '4444' });
    expect((await approve('hub', 'east-central')).status).toBe(303);
    expect((await see('hub', 'east-central')).version).toBe(10);
  });

  test('that is wrong is told by its control, keeps what was typed, and is not saved', async () => {
    const wrong = await save('help-line', 'childline', { name: ' ', url: 'javascript:alert(1)', reason: '' });
    expect(wrong.status).toBe(422);
    expect(await refusalOf(wrong)).toMatchObject({
      typed: { url: ['javascript:alert(1)'] },
      issues: [
        { field: 'name', code: 'required' },
        { field: 'url', code: 'url' },
        { field: 'reason', code: 'reason' },
      ],
    });
    expect((await refusalOf(await save('help-line', 'childline', {}))).issues).toEqual([{ field: '', code: 'same' }]);
    expect((await refusalOf(await save('help-line', 'childline', { phone: '' }))).issues).toEqual([
      { field: '', code: 'rule' },
    ]);
    const more = await save('working-hours', 'mash', { intent: 'more' });
    expect([more.status, (await refusalOf(more)).issues]).toEqual([200, []]);
    expect(await prisma.contentDraft.count()).toBe(0);
  });
});

describe('the life of an item', () => {
  const place = {
    name: 'St Test’s Hall',
    type: 'library',
    street: '1 High Road',
    area: 'Finchley',
    postcode: 'N3 1AA',
  };
  const where = { phone: '', url: '', hub: 'south', latitude: '51.6', longitude: '-0.19' };
  const typed = { ...place, ...where, reason: 'A new place', intent: 'save' };

  test('begins as a draft, goes live with its approval, is taken off, and comes back', async () => {
    const made = await ask(newAction, 'one', { kind: 'place' }, new URLSearchParams(typed));
    expect(made.headers.get('Location')).toBe('/staff/content/place/st-tests-hall?done=saved');
    const isShown = () => content().places.some(({ id }) => id === 'st-tests-hall');
    expect(isShown()).toBe(false);
    expect((await approve('place', 'st-tests-hall')).status).toBe(303);
    expect(isShown()).toBe(true);

    expect(await issueOf(await act('place', 'st-tests-hall', 'retire', { version: '1', reason: '' }))).toEqual([
      422,
      'reason',
    ]);
    expect((await act('place', 'st-tests-hall', 'retire', { version: '1', reason: 'It closed' })).status).toBe(303);
    expect(isShown()).toBe(true);
    expect(await issueOf(await act('place', 'st-tests-hall', 'retire', { version: '1', reason: 'It closed' }))).toEqual(
      [409, 'waiting'],
    );
    expect((await approve('place', 'st-tests-hall')).status).toBe(303);
    expect(isShown()).toBe(false);
    const again = await ask(newAction, 'one', { kind: 'place' }, new URLSearchParams(typed));
    expect(again.headers.get('Location')).toContain('st-tests-hall-2');

    expect((await act('place', 'st-tests-hall', 'restore', { version: '2', reason: 'Open again' })).status).toBe(303);
    expect((await approve('place', 'st-tests-hall')).status).toBe(303);
    expect(isShown()).toBe(true);
    expect((await see('place', 'st-tests-hall')).history.map(({ act }) => act)).toEqual([
      'restore',
      'retire',
      'create',
    ]);
  });

  test('that came from a seed stays retired after a start', async () => {
    const used = content().sessions.map(({ placeId }) => placeId);
    const id = content().places.find((place) => !used.includes(place.id))?.id ?? '';
    await act('place', id, 'retire', { version: '1', reason: 'It closed' });
    expect((await approve('place', id)).status).toBe(303);
    await seedContent();
    await loadContent();
    expect(content().places.some((each) => each.id === id)).toBe(false);
    expect((await see('place', id)).isRetired).toBe(true);
  });

  test('is not ended where a page or another item names it', async () => {
    expect(await issueOf(await act('hub', 'west', 'retire', { version: '2', reason: 'Closed' }))).toEqual([
      409,
      'in-use',
    ]);
    const session = content().sessions[0];
    const used = session?.placeId ?? '';
    if (content().places.some(({ id }) => id === used))
      expect(await issueOf(await act('place', used, 'retire', { version: '1', reason: 'Closed' }))).toEqual([
        409,
        'in-use',
      ]);
  });

  test('needs an id of its own where a person gives it', async () => {
    const domain = (id: string) =>
      ask(
        newAction,
        'one',
        { kind: 'professional-domain' },
        new URLSearchParams({ id, name: 'Test trust', reason: 'They asked' }),
      );
    expect((await domain('Test-Trust.example.org')).headers.get('Location')).toContain('/test-trust.example.org?');
    expect((await refusalOf(await domain('test-trust.example.org'))).issues).toEqual([{ field: 'id', code: 'taken' }]);
    expect((await refusalOf(await domain('@nhs'))).issues).toEqual([{ field: 'id', code: 'pattern' }]);
  });
});

describe('going back', () => {
  test('makes a draft of what was before a change, approved like any other', async () => {
    const { history } = await see('hub', 'south');
    const change = history[0]?.change ?? '';
    const old = history[0]?.differences[0]?.from[0];
    expect((await act('hub', 'south', 'undo', { change })).status).toBe(303);
    expect(await issueOf(await act('hub', 'south', 'undo', { change }, 'two'))).toEqual([409, 'waiting']);
    expect(await issueOf(await approve('hub', 'south', 'one'))).toEqual([422, 'own']);
    expect((await approve('hub', 'south')).status).toBe(303);
    expect(phoneOf('south')).toBe(old);
    expect((await see('hub', 'south')).history[0]).toMatchObject({ act: 'undo' });
    for (const wrong of ['', 'x', '999999', '-1'])
      expect(await issueOf(await act('hub', 'south', 'undo', { change: wrong }))).toEqual([409, 'gone']);
  });
});

describe('checking', () => {
  test('is one press, live at once, and a draft that waits takes the day along', async () => {
    const before = (await see('help-line', 'nspcc')).version;
    await save('help-line', 'nspcc', { phone: '0808 000 000' });
    expect((await act('help-line', 'nspcc', 'check', { version: String(before) })).status).toBe(303);
    const item = await see('help-line', 'nspcc');
    expect(item.check).toMatchObject({ isDue: false, isToday: true });
    expect(item.history[0]).toMatchObject({ act: 'check', approver: null, mayUndo: false });
    expect(item.draft).toMatchObject({ isBehind: false, differences: [{ name: 'phone' }] });
    expect(await issueOf(await act('help-line', 'nspcc', 'check', { version: String(before) }))).toEqual([
      409,
      'item-changed',
    ]);
    expect((await approve('help-line', 'nspcc')).status).toBe(303);
    expect((await see('help-line', 'nspcc')).check?.isToday).toBe(true);
    expect(await prisma.auditEntry.count({ where: { action: 'check-content', outcome: 'done' } })).toBe(1);
  });

  test('is asked for by a list of what is due', async () => {
    const due = async () =>
      (
        (await (await ask(checkLoader, 'one', {})).json()) as {
          due: { entries: { kind: string; id: string; version: number }[]; total: number };
        }
      ).due;
    const { entries, total } = await due();
    const [first] = entries;
    if (!first) throw new Error('nothing is due');
    const fields = { kind: first.kind, item: first.id, version: String(first.version) };
    expect((await ask(checkAction, 'one', {}, new URLSearchParams(fields))).status).toBe(303);
    expect((await due()).total).toBe(total - 1);
    expect((await ask(checkAction, 'one', {}, new URLSearchParams(fields))).status).toBe(409);
  });
});

describe('what a release or an import proposes', () => {
  const propose = (id: string, data: object, version = 1) =>
    prisma.contentItem.create({
      data: {
        kind: 'council',
        id,
        approval: 'proposed',
        origin: 'seed',
        seedHash: 'new',
        version,
        data: data,
      },
    });

  test('is taken by one person, or left and not proposed again', async () => {
    const [taken, left] = content().councils;
    if (!taken || !left) throw new Error('no councils');
    await propose(taken.id, { ...taken, doorName: 'A new door' });
    await propose(left.id, { ...left, doorName: 'Another door' });
    expect((await see('council', taken.id)).proposal).toMatchObject({
      differences: [{ name: 'doorName', to: ['A new door'] }],
    });
    expect(await issueOf(await act('council', taken.id, 'take', { proposal: '2', version: '1' }))).toEqual([
      409,
      'item-changed',
    ]);
    expect((await act('council', taken.id, 'take', { proposal: '1', version: '1' })).status).toBe(303);
    expect((await act('council', left.id, 'leave', { proposal: '1', version: '1' })).status).toBe(303);
    const doors = content().councils.map(({ doorName }) => doorName);
    expect(doors).toContain('A new door');
    expect(doors).not.toContain('Another door');
    expect(await prisma.contentItem.count({ where: { kind: 'council', approval: 'proposed' } })).toBe(0);
    const { seedHash } = await prisma.contentItem.findFirstOrThrow({ where: { kind: 'council', id: left.id } });
    expect(seedHash).toBe('new');
  });
});

describe('groups and activities', () => {
  const at = (hub: string) => content().places.find((place) => place.hub === hub)?.id ?? hub;
  const session = (placeId: string) => ({
    ...{ placeId, 'words.en.title': 'Test play', 'words.en.description': 'Come and play', organiser: '' },
    ...{ 'when.repeats': 'dates', 'when.dates': '2027-01-09', 'when.starts': '10:00', 'when.ends': '11:00' },
    ...{ 'booking.isNeeded': 'no', languages: 'en', isExample: 'no', reason: 'A new group' },
  });

  test('are edited by the manager of their hub, and of no other', async () => {
    const made = await ask(newAction, 'west', { kind: 'session' }, new URLSearchParams(session(at('west'))));
    expect([made.status, made.headers.get('Location')]).toEqual([303, '/staff/content/session/test-play?done=saved']);
    const other = await ask(newAction, 'west', { kind: 'session' }, new URLSearchParams(session(at('south'))));
    expect((await refusalOf(other)).issues).toEqual([{ field: '', code: 'not-yours' }]);
    expect((await approve('session', 'test-play', 'west')).status).toBe(403);
    expect((await approve('session', 'test-play')).status).toBe(303);
    expect(content().sessions.some(({ id }) => id === 'test-play')).toBe(true);
    expect((await save('session', 'test-play', { 'words.en.title': 'Test games' }, 'west')).status).toBe(303);
    const moved = await save('session', 'test-play', { placeId: at('south') }, 'west');
    expect((await refusalOf(moved)).issues).toEqual([{ field: '', code: 'not-yours' }]);
    const elsewhere = content().sessions.find(({ placeId }) =>
      content().places.some(({ id, hub }) => id === placeId && hub === 'south'),
    );
    if (elsewhere) expect((await ask(editLoader, 'west', { kind: 'session', item: elsewhere.id })).status).toBe(403);
  });

  test('that end before they start are told so', async () => {
    const { fields } = await viewForm('session', true);
    expect(typedFrom(fields, {})).toHaveProperty(['when.repeats']);
    const wrong = new URLSearchParams({ ...session(at('west')), 'when.ends': '09:00' });
    expect((await refusalOf(await ask(newAction, 'one', { kind: 'session' }, wrong))).issues).toEqual([
      { field: 'when', code: 'rule' },
    ]);
  });
});

describe('the lists', () => {
  test('search, show what waits or is old, and give a page at a time', async () => {
    const list = async (kind: string, query: string) =>
      (
        (await (await ask(listLoader, 'one', { kind }, undefined, `/${kind}${query}`)).json()) as {
          list: { entries: { id: string; isWaiting: boolean; isDue: boolean }[]; total: number };
        }
      ).list;
    expect((await list('help-line', '?search=CHILDline')).entries.map(({ id }) => id)).toEqual(['childline']);
    expect((await list('help-line', '?search=%3Cscript%3E')).total).toBe(0);
    expect((await list('place', '?show=retired')).total).toBe(1);
    expect((await list('session', '?show=waiting')).entries.map(({ id }) => id)).toEqual(['test-play']);
    for (const entry of (await list('place', '?show=due')).entries) expect(entry.isDue).toBe(true);
    expect((await list('place', '?page=10000')).entries.length).toBeGreaterThan(0);
    const home = (await (await ask(homeLoader, 'one', {})).json()) as { drafts: { id: string; isOwn: boolean }[] };
    expect(home.drafts.map(({ id }) => id)).toContain('test-play');
  });
});

test('what lacks words in a language is counted, and shown by language', async () => {
  interface Entry {
    id: string;
    words: Record<string, string> | null;
  }
  const lists = async (kind: string) =>
    (
      (await (await ask(listLoader, 'one', { kind }, undefined, `/${kind}?show=words`)).json()) as {
        list: { entries: Entry[] };
      }
    ).list.entries;
  const home = async () =>
    ((await (await ask(homeLoader, 'one', {})).json()) as { kinds: { kind: string; lacking: number | null }[] }).kinds;
  expect((await lists('session')).find(({ id }) => id === 'test-play')?.words).toEqual({ fa: 'none' });
  expect(await lists('programme')).toEqual([]);
  await save('programme', 'family-drop-in', {
    ...{ 'words.en.name': 'Drop in', 'words.en.summary': 'Come and talk', 'words.en.who': 'Any family' },
    ...{ 'words.fa.name': 'گفتگو', 'words.fa.summary': 'بیایید و گفتگو کنید' },
  });
  expect((await approve('programme', 'family-drop-in')).status).toBe(303);
  expect((await lists('programme')).map(({ id, words }) => [id, words])).toEqual([['family-drop-in', { fa: 'part' }]]);
  const kinds = await home();
  expect(kinds.find(({ kind }) => kind === 'programme')?.lacking).toBe(1);
  expect(kinds.find(({ kind }) => kind === 'place')?.lacking).toBeNull();
  expect(await lists('place')).toEqual([]);

  expect([await lists('service'), await lists('help-line')]).toEqual([[], []]);
  const edit = (await (await ask(editLoader, 'one', { kind: 'service', item: 'young-carers' })).json()) as {
    page: { shown: Record<string, string[]> };
  };
  expect(edit.page.shown['words.fa.title']).toEqual([i18nFor('fa').t('services:of.young-carers.title')]);
  const words = { title: 'Young carers', lead: 'For children who look after someone', text: 'Groups\nA worker' };
  const inEnglish = Object.entries(words).map(([name, said]) => [`words.en.${name}`, said]);
  const inPersian = { 'words.fa.title': 'مراقبان جوان', 'words.fa.lead': 'برای کودکان', 'words.fa.text': 'گروه' };
  await save('service', 'young-carers', { ...(Object.fromEntries(inEnglish) as Record<string, string>), ...inPersian });
  expect((await approve('service', 'young-carers')).status).toBe(303);
  expect((await lists('service')).map(({ id, words: said }) => [id, said])).toEqual([['young-carers', { fa: 'part' }]]);
  const line = { name: 'A line of staff', phone: '0800 123', hours: 'always', isFree: 'yes' };
  const made = { ...line, reason: 'New', intent: 'save' };
  expect((await ask(newAction, 'one', { kind: 'help-line' }, new URLSearchParams(made))).status).toBe(303);
  expect((await approve('help-line', 'a-line-of-staff')).status).toBe(303);
  expect((await lists('help-line')).map(({ id, words: said }) => [id, said])).toEqual([
    ['a-line-of-staff', { fa: 'none' }],
  ]);
});

test('what the public finds wrong is listed with its entry, taken by one person, and dealt with once', async () => {
  const said = { kind: 'hub', itemId: 'west', problem: 'contact', language: 'en', words: 'Nobody answers' } as const;
  await reportWrong(said, new Date());
  const list = async (who = 'one') =>
    ((await (await ask(reportLoader, who, {})).json()) as { reports: Awaited<ReturnType<typeof viewReports>> }).reports;
  const [report] = await list();
  expect(report).toMatchObject({ name: 'West hub', words: 'Nobody answers', taken: null });
  const post = async (intent: string, who = 'one', seen = '') =>
    (await ask(reportAction, who, {}, new URLSearchParams({ report: report?.id ?? '', intent, seen }))).status;
  expect(await post('take', 'west')).toBe(403);
  expect(await post('take')).toBe(303);
  const [taken] = await list('two');
  expect(taken?.taken).toMatchObject({ name: 'Test content-editor', isOwn: false });
  for (const late of ['take', 'leave', 'mended', 'explode', '']) expect(await post(late, 'two')).toBe(409);
  expect(await post('take', 'two', taken?.taken?.by)).toBe(303);
  expect((await list('two'))[0]?.taken).toMatchObject({ isOwn: true });
  expect(await post('right')).toBe(409);
  expect(await post('right', 'two')).toBe(303);
  expect(await post('right', 'two')).toBe(409);
  expect(await list()).toEqual([]);
});
