import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { orukImport } from '~/commands/oruk-import.server';
import { closeContent, content, loadContent, seedContent } from '~/content/content.server';
import { answerOruk } from '~/oruk/answer-oruk.server';
import { feedOf } from '~/oruk/feed.server';
import { FeedFault, fetchFeed } from '~/oruk/fetch-feed.server';
import { applyImport, prepareImport } from '~/oruk/import-oruk.server';
import { serviceId } from '~/oruk/make-service.server';
import { termId } from '~/oruk/terms.server';
import { answerProposal } from '~/content-work/answer-proposal.server';
import { findProposal } from '~/content-work/items.server';
import { prisma } from '~/platform/db.server';
import { useCommandOutput } from '../../support/command-output';
import { useDatabase } from '../../support/database';

useDatabase();
const { run: runCommand } = useCommandOutput();

/** What the feed of the moment answers, by its address. */
let answer: (url: URL) => { status?: number; headers?: Record<string, string>; body: string };
let server: Server;
let address = '';
beforeAll(async () => {
  await seedContent();
  await loadContent();
  server = createServer((request, response) => {
    const { status = 200, headers = {}, body } = answer(new URL(request.url ?? '/', 'http://feed.example'));
    response.writeHead(status, headers).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await closeContent();
});

const id = (number: number) => `ac148810-d857-441c-9679-${String(number).padStart(12, '0')}`;
const row = (number: number, more: object = {}) => ({
  ...{
    id: id(number),
    name: `Club ${number}`,
    description: 'A club.',
    status: 'active',
    minimum_age: 5,
    maximum_age: 9,
  },
  ...{ organization: { id: id(0), name: 'Clubs of Barnet', description: 'x', website: 'https://clubs.example/' } },
  ...more,
});
const page = (contents: readonly unknown[], number = 1, pages = 1) =>
  JSON.stringify({ contents, page_number: number, total_pages: pages, last_page: number === pages });
const silent = () => undefined;
const fetched = (limits?: Parameters<typeof fetchFeed>[2]) => fetchFeed(address, silent, limits);
const menu = (name: string) => content().programmes.find(({ words }) => words?.en?.name === name);
const run = async (...rows: readonly unknown[]) => {
  const plan = await prepareImport(rows);
  await applyImport(plan, 'test', new Date('2026-11-26T12:00:00Z'));
  return plan;
};

describe('a feed is read', () => {
  beforeEach(() => (answer = () => ({ body: page([]) })));

  test('page after page', async () => {
    answer = ({ pathname, searchParams }) => {
      expect(pathname).toBe('/services');
      const number = Number(searchParams.get('page'));
      return { body: page([row(number)], number, 3) };
    };
    expect((await fetched()).rows).toHaveLength(3);
  });
  test('through a redirect on the web, and through no other', async () => {
    answer = ({ pathname }) =>
      pathname === '/services' ? { status: 302, headers: { Location: '/moved' }, body: '' } : { body: page([row(1)]) };
    expect((await fetched()).rows).toHaveLength(1);
    answer = () => ({ status: 302, headers: { Location: 'file:///etc/passwd' }, body: '' });
    await expect(fetched()).rejects.toThrow('not on the web');
    answer = () => ({ status: 302, headers: { Location: '/services' }, body: '' });
    await expect(fetched()).rejects.toThrow('without end');
  });
  test.each<[string, () => ReturnType<typeof answer>, string]>([
    ['goes round in a circle', () => ({ body: page([row(1)], 1, 99) }), 'go round'],
    ['is not JSON', () => ({ body: '<html>' }), 'not JSON'],
    ['is no list', () => ({ body: '{"contents":5}' }), 'no list'],
    ['says it is not there', () => ({ status: 500, body: '' }), 'answers 500'],
    ['is too large', () => ({ body: `["${'x'.repeat(3000)}"]` }), 'MB at once'],
    ['has too many rows', () => ({ body: JSON.stringify(Array.from({ length: 11 }, () => 1)) }), 'services'],
  ])('and refused whole where it %s', async (_, said, why) => {
    answer = said;
    await expect(fetched({ pages: 5, rows: 10, bytes: 2000, timeoutMs: 5000 })).rejects.toThrow(why);
  });
  test('and refused where it never ends, or where the address is none', async () => {
    let number = 0;
    answer = () => ({ body: JSON.stringify({ contents: [row((number += 1))], total_pages: 1_000_000 }) });
    await expect(fetched({ pages: 5, rows: 10, bytes: 20_000, timeoutMs: 5000 })).rejects.toThrow('more than 5 pages');
    for (const place of ['ftp://feed.example', 'file:///etc/passwd'])
      await expect(fetchFeed(place, silent)).rejects.toThrow(FeedFault);
    await expect(fetchFeed('/nowhere/feed.json', silent)).rejects.toThrow('ENOENT');
  });
});

describe('what a feed brings', () => {
  test('stands in the menu with its own door, its needs by our terms, and is the same the next time', async () => {
    const brought = row(1, { attributes: [{ taxonomy_term_id: termId('need', 'friends') }] });
    expect(await run(brought)).toMatchObject({ same: 0, added: [{ id: id(1) }] });
    expect(menu('Club 1')).toMatchObject({
      ...{ id: id(1), how: ['own-door'], needs: ['friends'], stages: ['5-11'], mayBePicked: false },
      provider: { name: 'Clubs of Barnet', url: 'https://clubs.example/' },
    });
    expect(await run(brought)).toMatchObject({ same: 1, added: [], changed: [] });
    expect(await run(row(1, { name: 'Club one' }))).toMatchObject({ changed: [{ id: id(1) }] });
  });

  test('what is gone stays, and a broken row stops no other', async () => {
    await run(row(2));
    const plan = await run(row(2), { id: 5 }, row(3), row(3), row(4, { status: 'defunct' }));
    expect(plan).toMatchObject({
      ...{ same: 1, twice: ['Club 3'], notRunning: ['Club 4'], gone: ['Club one'] },
      refused: [{ row: 2, remarks: [{ field: 'id', code: 'not-understood' }] }],
    });
    expect([menu('Club 2'), menu('Club 3'), menu('Club one')]).not.toContain(undefined);
  });

  test('a staff edit wins, and what the feed says waits beside it until it is taken, or left for good', async () => {
    await run(row(6));
    await prisma.contentItem.updateMany({ where: { id: id(6) }, data: { origin: 'staff' } });
    const changed = row(6, { name: 'Club six' });
    expect(await run(changed)).toMatchObject({ changed: [], proposed: [{ id: id(6) }] });
    expect([menu('Club 6')?.id, menu('Club six')]).toEqual([id(6), undefined]);
    const proposal = await findProposal('programme', id(6));
    expect(proposal).toMatchObject({ origin: 'import', version: 1, data: { words: { en: { name: 'Club six' } } } });
    const seen = { kind: 'programme', id: id(6), proposal: 1, item: 1 } as const;
    expect(await answerProposal(seen, 'leave', id(0), new Date())).toBe('done');
    expect(await run(changed)).toMatchObject({ proposed: [], keptByStaff: ['Club 6'] });
    await seedContent();
    expect(await findProposal('programme', id(6))).toBeNull();
    expect(await run(row(6, { name: 'Club VI' }))).toMatchObject({ proposed: [{ id: id(6) }], keptByStaff: [] });
    expect(await answerProposal(seen, 'take', id(0), new Date())).toBe('done');
    expect(menu('Club VI')).toMatchObject({ id: id(6) });
    expect(await run(row(6, { name: 'Club VI' }))).toMatchObject({ same: 1, proposed: [] });
  });

  test('what staff took off the site stays off, and is named', async () => {
    await run(row(7));
    await prisma.contentItem.updateMany({ where: { id: id(7) }, data: { approval: 'retired' } });
    const plan = await run(row(7, { name: 'Club seven' }), row(8));
    expect(plan).toMatchObject({ added: [{ id: id(8) }], changed: [], proposed: [], retired: ['Club 7'] });
    expect(plan.gone).not.toContain('Club 7');
    expect([menu('Club 7'), menu('Club seven'), menu('Club 8')?.id]).toEqual([undefined, undefined, id(8)]);
  });

  test('our own programmes keep our rules, and our own feed changes nothing', async () => {
    const feed = feedOf(content(), '2026-11-26');
    const own = feed.services.map(({ of }) => of).filter(({ url }) => /\/support\/[a-z]+-/.test(url));
    expect(await prepareImport(own)).toMatchObject({ added: [], changed: [] });
    const mediation = { ...row(9), id: serviceId('programme', 'parent-child-mediation'), name: 'New name' };
    await run(mediation);
    await run({ ...mediation, description: 'Said anew' });
    expect(menu('New name')).toMatchObject({
      id: 'parent-child-mediation',
      needsSafetyQuestion: true,
      kind: 'mediation',
    });
    const again = answerOruk(
      `/api/oruk/services/${mediation.id}`,
      new URLSearchParams(),
      null,
      feedOf(content(), '2026-11-26'),
    );
    expect(String(again.body)).toContain('New name');
  });

  test('nothing is half applied where somebody edits meanwhile', async () => {
    const plan = await prepareImport([row(20), row(3, { name: 'Other' })]);
    await prisma.contentItem.updateMany({ where: { id: id(3) }, data: { version: { increment: 1 } } });
    await expect(applyImport(plan, 'test', new Date())).rejects.toThrow('changed meanwhile');
    expect(await prisma.contentItem.count({ where: { id: id(20) } })).toBe(0);
  });
});

test('the last import is taken back: what it changed is as before, what it brought goes, what staff did since stays', async () => {
  await run(row(40), row(41));
  await run(row(40, { name: 'Forty' }), row(41, { name: 'Forty-one' }), row(42));
  await prisma.contentItem.updateMany({ where: { id: id(41) }, data: { origin: 'staff', version: 9 } });
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'feed-')), 'feed.json');
  const { out } = await runCommand(orukImport, '--undo');
  expect(out).toMatch(/as before the import +1\nbrought by it[^\n]* 1\nchanged by staff since[^\n]* 1\n {2}ac148810/);
  expect([menu('Club 40')?.id, menu('Forty-one')?.id, menu('Club 42')]).toEqual([id(40), id(41), undefined]);
  const undone = await prisma.contentChange.findFirst({ where: { itemId: id(42) }, orderBy: { id: 'desc' } });
  expect(undone).toMatchObject({ act: 'undo', before: { data: { id: id(42) } } });
  expect(await prisma.auditEntry.count({ where: { action: 'undo-import' } })).toBe(1);
  await runCommand(orukImport, '--undo');
  expect([menu('Club 40'), menu('Forty-one')?.id]).toEqual([undefined, id(41)]);
  expect((await runCommand(orukImport, file, '--undo')).code).toBe(2);
});

test('the command shows first and changes nothing, then applies, and says what it could not use', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'feed-')), 'feed.json');
  await writeFile(file, page([row(30, { description: '<b>Good</b>' }), { name: 'no id' }]));
  const shown = await runCommand(orukImport, file);
  expect(shown).toMatchObject({ code: 1 });
  expect(shown.out).toMatch(
    /new +1\n {2}Club 30[^]*row 2: id is missing[^]*description was cleaned[^]*Nothing was changed/,
  );
  expect(await prisma.contentItem.count({ where: { id: id(30) } })).toBe(0);
  expect((await runCommand(orukImport, file, '--apply')).out).toContain('Applied.');
  expect(await prisma.auditEntry.count({ where: { action: 'import-services' } })).toBeGreaterThan(0);
  answer = () => ({ body: 'broken' });
  const refused = await runCommand(orukImport, address, '--apply');
  expect([refused.code, refused.problems]).toEqual([1, expect.stringContaining('not JSON') as string]);
  expect((await runCommand(orukImport, '--nonsense')).code).toBe(2);
});
