import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { correctCatchment } from '~/catchment/correct-catchment.server';
import { applyImport, prepareImport } from '~/catchment/import-postcodes.server';
import { postcodesCheck } from '~/commands/postcodes-check.server';
import { postcodesImport } from '~/commands/postcodes-import.server';
import { openContentCopy, type ContentCopy } from '~/content/content-copy.server';
import { seedContent } from '~/content/content.server';
import { prisma } from '~/platform/db.server';
import { useCommandOutput } from '../../support/command-output';
import { useDatabase } from '../../support/database';
import { seededUnits, writeCodePoint } from '../../support/postcode-files';

const { urls } = useDatabase();
const { run } = useCommandOutput();
const units = seededUnits();
const same = writeCodePoint(units);
const barnet = { district: 'E09000003', ward: 'E05013632' };
const changed = writeCodePoint(
  new Map([
    ...units,
    ['HA8 0ZZ', barnet],
    ['NW9 2ZZ', barnet],
    ['NW9 5AB', { district: 'E09000005', ward: 'E05000001' }],
  ]),
);

let copy: ContentCopy;
let pool: pg.Pool;
beforeAll(async () => {
  await seedContent();
  pool = new pg.Pool({ connectionString: urls().appUrl, max: 2 });
  pool.on('error', () => undefined);
  copy = await openContentCopy(pool);
});
afterAll(async () => {
  await copy.close();
  await pool.end();
});

const table = () => prisma.contentItem.findMany({ where: { kind: 'catchment-sector' }, orderBy: { id: 'asc' } });
const said = async () => (await table()).map(({ id, data, origin }) => ({ id, data, origin }));
const hubs = (...postcodes: string[]) => postcodes.map((postcode) => copy.current().findHub(postcode));
const soon = { timeout: 2000, interval: 10 };

describe('an import', () => {
  test('of files that say what the table says changes nothing', async () => {
    const before = await table();
    const { code, out } = await run(postcodesImport, same, '--apply');
    expect(out).toContain('Nothing would change.');
    expect(code).toBe(0);
    expect(await table()).toEqual(before);
  });

  test('shows what would change by hub and ward, and changes nothing until it is told to', async () => {
    const before = await table();
    const { code, out } = await run(postcodesImport, changed);
    expect(code).toBe(0);
    expect(out).toMatch(/\n +west +2,\d\d\d +2,\d\d\d +2 +1\n/);
    expect(out).toMatch(/Colindale North \(E05013632\) +2 +0 +0\n/);
    expect(out).toMatch(/elsewhere \(E05000001\) +0 +0 +1\n/);
    expect(out).toContain('NW9 5AB  west -> !Brent');
    expect(await table()).toEqual(before);
  });

  test('applied, is in another process within two seconds, is remembered, and can be taken back', async () => {
    const before = await said();
    expect((await run(postcodesImport, changed, '--apply')).code).toBe(0);
    await vi.waitFor(() => {
      expect(hubs('HA8 0ZZ', 'NW9 2ZZ', 'NW9 5AB')).toMatchObject([
        { hub: 'west', certainty: 'listed' },
        { hub: 'west', certainty: 'likely' },
        { outcome: 'outside', council: 'Brent' },
      ]);
    }, soon);
    expect((await run(postcodesImport, changed)).out).toContain('Nothing would change.');
    expect(await prisma.auditEntry.findMany({ where: { action: 'import-postcodes' } })).toMatchObject([
      { actor: 'system', outcome: 'done', facts: { sectors: 3, postcodes: 3 } },
    ]);

    expect((await run(postcodesImport, '--undo')).code).toBe(0);
    await vi.waitFor(() => expect(hubs('NW9 5AB')).toMatchObject([{ hub: 'west' }]), soon);
    expect(await said()).toEqual(before);
    expect((await run(postcodesImport, '--undo')).problems).toContain('no import');
  });

  test('can be taken back one after another, and what it brought goes', async () => {
    const before = await said();
    const further = new Map([...units, ['N22 5AA', barnet] as const]);
    await run(postcodesImport, writeCodePoint(further), '--apply');
    await run(postcodesImport, writeCodePoint(new Map([...further, ['N22 5AB', barnet]])), '--apply');
    expect(await prisma.contentItem.count({ where: { kind: 'catchment-sector', id: 'N22 5' } })).toBe(1);
    await run(postcodesImport, '--undo');
    await run(postcodesImport, '--undo');
    expect(await said()).toEqual(before);
  });

  test('is not taken back where a row was changed after it', async () => {
    await run(postcodesImport, changed, '--apply');
    const where = { kind_id_approval: { kind: 'catchment-sector', id: 'NW9 5', approval: 'live' } };
    const { data } = await prisma.contentItem.findUniqueOrThrow({ where });
    await prisma.contentItem.update({ where, data: { data: { ...(data as object), default: 'south' } } });
    const before = await table();
    expect(await run(postcodesImport, '--undo')).toMatchObject({
      code: 1,
      problems: expect.stringContaining('NW9 5') as string,
    });
    expect(await table()).toEqual(before);
    await prisma.contentItem.update({ where, data: { data: data as object } });
    expect((await run(postcodesImport, '--undo')).code).toBe(0);
  });

  test('leaves what staff corrected, and rows that staff changed', async () => {
    await correctCatchment({
      ...{ id: 'NW9 5AB', value: 'south', reason: 'The panel decided it', expected: 0, was: 'west' },
      ...{ staffId: '00000000-0000-4000-8000-000000000000', now: new Date() },
    });
    const where = { kind_id_approval: { kind: 'catchment-sector', id: 'HA8 0', approval: 'live' } };
    const { origin } = await prisma.contentItem.update({ where, data: { origin: 'staff' } });
    const { out } = await run(postcodesImport, changed, '--apply');
    expect(out).toMatch(/Corrections by staff.* \(1\)\n {2}NW9 5AB/);
    expect(out).toMatch(/row staff changed.* \(1\)\n {2}HA8 0/);
    await vi.waitFor(
      () => expect(hubs('NW9 2ZZ', 'NW9 5AB', 'NW9 5AD')).toMatchObject([{ hub: 'west' }, { hub: 'south' }, {}]),
      soon,
    );
    expect(origin).toBe('staff');
    expect(hubs('HA8 0ZZ')).toMatchObject([{ certainty: 'check' }]);
    await run(postcodesImport, '--undo');
    await prisma.contentItem.update({ where, data: { origin: 'seed' } });
  });

  test('is all or nothing: a table that changed meanwhile stays as it is', async () => {
    const prepared = await prepareImport(changed);
    if ('faults' in prepared) throw new Error('faults');
    await prisma.contentItem.updateMany({
      where: { kind: 'catchment-sector', id: 'NW9 5' },
      data: { version: { increment: 1 } },
    });
    const before = await table();
    const changes = await prisma.contentChange.count();
    await expect(applyImport(prepared, new Date())).rejects.toThrow('NW9 5 was changed meanwhile');
    expect(await table()).toEqual(before);
    expect(await prisma.contentChange.count()).toBe(changes);
  });

  test('twice at once is applied once', async () => {
    const [one, other] = await Promise.all([prepareImport(changed), prepareImport(changed)]);
    if ('faults' in one || 'faults' in other) throw new Error('faults');
    const results = await Promise.allSettled([applyImport(one, new Date()), applyImport(other, new Date())]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await run(postcodesImport, '--undo')).code).toBe(0);
  });
});

describe('an import that must not be', () => {
  const folder = (files: Record<string, string>) => {
    const place = mkdtempSync(path.join(tmpdir(), 'bad-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(place, name), text);
    return place;
  };
  const row = '"NW9 5AB",10,521601,190199,"E92000001","E19000003","E18000007","","E09000003","E05013632"';

  test.each([
    ['a file of another layout', folder({ 'nw.csv': 'postcode,hub\nNW9 5AB,west\n' }), 'nw.csv, line 1: its columns'],
    [
      'columns that changed places',
      folder({ 'nw.csv': row.replace(/"E09000003","E05013632"/, '"E05013632","E09000003"') }),
      'district',
    ],
    ['a file half read', folder({ 'nw.csv': `${row}\n${row.slice(0, 70)}` }), 'line 2'],
    ['an empty file', folder({ 'nw.csv': '' }), 'no postcode'],
    ['an empty directory', folder({}), 'no CSV file'],
    ['no directory', '/nowhere/\u001B[2J', '\\u{1b}[2J cannot be read (ENOENT)'],
  ])('%s is told, and nothing is changed', async (_, place, words) => {
    const before = await table();
    const { code, problems } = await run(postcodesImport, place, '--apply', '--despite-doubts');
    expect(code).toBe(1);
    expect(problems).toContain(words);
    expect(await table()).toEqual(before);
  });

  test('a sample, or files of which one is missing, is not applied without a word more', async () => {
    const before = await table();
    const half = writeCodePoint(new Map([...units].filter(([unit]) => unit.startsWith('NW'))));
    expect((await run(postcodesImport, half)).code).toBe(1);
    const { code, out, problems } = await run(postcodesImport, half, '--apply');
    expect(code).toBe(1);
    expect(out).toContain('No postcode of the area EN: is a file missing?');
    expect(problems).toContain('--despite-doubts');
    expect(await table()).toEqual(before);
  });

  test('words it does not know are answered with its help', async () => {
    for (const words of [[], ['a', 'b'], ['a', '--undo'], ['--undo', '--apply'], ['a', '--now']]) {
      expect((await run(postcodesImport, ...words)).code).toBe(2);
    }
    expect(await run(postcodesImport, '--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('--apply') as string,
    });
  });
});

describe('npm run postcodes:check', () => {
  const lists = (hubs: string, neighbours: string) => {
    const place = mkdtempSync(path.join(tmpdir(), 'lists-'));
    writeFileSync(
      path.join(place, 'barnet_postcode_hubs.csv'),
      `postcode,hub,certainty,alternative_hub,reason\n${hubs}\n`,
    );
    writeFileSync(path.join(place, 'neighbours.csv'), `postcode,district_code,district_name\n${neighbours}\n`);
    return place;
  };
  const neighbours = 'NW9 6AF,E09000005,Brent\nEN1 1AA,E09000010,Enfield\nN5 1AA,E09000019,Islington\nN1P 1AA,,';

  test('counts what is right, near Barnet and in all', async () => {
    const place = lists('HA8 0AD,West,listed,,"a, b"\nN3 3AA,East/Central,check,South,x', neighbours);
    const { code, out } = await run(postcodesCheck, place);
    expect(out).toContain('6 of 6 right, 0 wrong');
    expect(code).toBe(0);
  });

  test('shows the first wrong ones: corrections by staff count as what is answered', async () => {
    const place = lists('NW9 5AB,West,likely,,x\nHA8 0AD,South,listed,,x', 'NW9 6AF,E09000005,Camden');
    const { code, out } = await run(postcodesCheck, place);
    expect(code).toBe(1);
    expect(out).toContain('NW9 5AB: expected west likely, the table says south listed');
    expect(out).toContain('HA8 0AD: expected south listed, the table says west listed');
    expect(out).toContain('NW9 6AF: expected outside (Camden), the table says outside (Brent)');
    expect(out).toContain('0 of 3 right, 3 wrong');
  });

  test('refuses lists that are not what they should be', async () => {
    await expect(postcodesCheck([lists('NW9 5AB,North,likely,,x', neighbours)])).rejects.toThrow('no hub we know');
    await expect(postcodesCheck([lists('NW9 5AB,West', neighbours)])).rejects.toThrow('line 2');
    expect((await run(postcodesCheck)).out).toContain('postcodes:check');
    expect((await run(postcodesCheck, 'a', 'b')).code).toBe(2);
  });
});
