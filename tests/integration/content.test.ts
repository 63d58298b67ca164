import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openContentCopy, type ContentCopy } from '~/content/content-copy.server';
import { closeContent, content, loadContent, seedContent } from '~/content/content.server';
import { prisma } from '~/platform/db.server';
import { settings, useSettings } from '~/platform/env.server';
import { useDatabase } from '../support/database';

const { urls, asOwner } = useDatabase();
const where = (kind: string, id: string, approval = 'live') => ({ kind_id_approval: { kind, id, approval } });
const sector = () => prisma.contentItem.findUniqueOrThrow({ where: where('catchment-sector', 'NW9 5') });
const version = async () => (await prisma.contentVersion.findFirstOrThrow()).version;

describe('seeding', () => {
  test('puts in what the database lacks, also when two processes do it at once, and changes nothing the second time', async () => {
    await Promise.all([seedContent(), seedContent()]);
    expect(await prisma.contentItem.count({ where: { kind: 'hub', approval: 'live' } })).toBe(3);
    const before = await version();
    await seedContent();
    expect(await version()).toBe(before);
  });

  test('leaves what a person changed as it is', async () => {
    const { data, seedHash } = await sector();
    await prisma.contentItem.update({
      where: where('catchment-sector', 'NW9 5'),
      data: { data: { ...(data as object), default: 'south' }, origin: 'staff' },
    });
    await seedContent();
    expect(await sector()).toMatchObject({ origin: 'staff', seedHash, data: { default: 'south' } });
    expect(await prisma.contentItem.count({ where: { approval: 'proposed' } })).toBe(0);
  });

  test('puts a changed seed beside the live row as a proposal, once, and takes it back when the seed does', async () => {
    const { data, seedHash } = await sector();
    const setHash = (hash: string | null) =>
      prisma.contentItem.update({ where: where('catchment-sector', 'NW9 5'), data: { seedHash: hash } });
    await setHash('the seed of an older release');
    await seedContent();
    await seedContent();
    const proposal = await prisma.contentItem.findUniqueOrThrow({
      where: where('catchment-sector', 'NW9 5', 'proposed'),
    });
    expect(proposal).toMatchObject({ origin: 'seed', version: 1, seedHash, data: { default: 'west' } });
    expect(await sector()).toMatchObject({ data });
    await setHash(seedHash);
    await seedContent();
    expect(await prisma.contentItem.count({ where: { approval: 'proposed' } })).toBe(0);
  });
});

describe('the made-up groups', () => {
  const examples = () => prisma.contentItem.count({ where: { kind: 'session', approval: 'live' } });

  test('are taken out where the installer leaves them out, but for what staff made their own', async () => {
    expect(await examples()).toBeGreaterThan(20);
    const edited = { kind_id_approval: { kind: 'session', id: 'chess-childs-hill', approval: 'live' } };
    await prisma.contentItem.update({ where: edited, data: { origin: 'staff' } });
    useSettings({ ...settings, hasExampleContent: false });
    await seedContent();
    expect(await examples()).toBe(1);
    const before = await version();
    await seedContent();
    expect(await version()).toBe(before);
    useSettings({ ...settings, hasExampleContent: true });
    await seedContent();
    expect(await examples()).toBeGreaterThan(20);
  });
});

describe('the copies of two processes on one database', () => {
  const copies: ContentCopy[] = [];
  const pools: pg.Pool[] = [];

  beforeAll(async () => {
    for (let process = 0; process < 2; process++) {
      const pool = new pg.Pool({ connectionString: urls().appUrl, max: 2 });
      pool.on('error', () => undefined);
      pools.push(pool);
      copies.push(await openContentCopy(pool));
    }
  });
  afterAll(async () => {
    for (const copy of copies) await copy.close();
    for (const pool of pools) await pool.end();
  });

  const hubOf = (postcode: string) => copies.map((copy) => copy.current().findHub(postcode).hub);
  const setDefault = async (value: string) => {
    const { data } = await sector();
    await prisma.contentItem.update({
      where: where('catchment-sector', 'NW9 5'),
      data: { data: { ...(data as object), default: value } },
    });
  };

  test('show a correction within two seconds', async () => {
    expect(hubOf('NW9 5AB')).toEqual(['south', 'south']);
    await setDefault('west');
    await vi.waitFor(() => expect(hubOf('NW9 5AB')).toEqual(['west', 'west']), { timeout: 2000, interval: 10 });
  });

  test('show the last of many changes made in a row', async () => {
    for (const value of ['south', 'east-central', 'south', 'west', 'east-central']) await setDefault(value);
    await vi.waitFor(() => expect(hubOf('NW9 5AB')).toEqual(['east-central', 'east-central']), {
      timeout: 2000,
      interval: 10,
    });
  });

  test('hear of changes again after their connections were cut', async () => {
    await asOwner(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'content' and datname = current_database()`,
    );
    await setDefault('west');
    await vi.waitFor(() => expect(hubOf('NW9 5AB')).toEqual(['west', 'west']), { timeout: 4000, interval: 20 });
    await setDefault('south');
    await vi.waitFor(() => expect(hubOf('NW9 5AB')).toEqual(['south', 'south']), { timeout: 2000, interval: 10 });
  });

  test('take the seed for a row that does not fit its kind', async () => {
    const { data } = await sector();
    await prisma.contentItem.update({
      where: where('catchment-sector', 'NW9 5'),
      data: { data: { default: 'nowhere' } },
    });
    await vi.waitFor(() => expect(hubOf('NW9 5AB')).toEqual(['west', 'west']), { timeout: 2000, interval: 10 });
    await prisma.contentItem.update({ where: where('catchment-sector', 'NW9 5'), data: { data: data as object } });
  });
});

test('content is asked for only once it was loaded, and until it is closed', async () => {
  expect(() => content()).toThrow('loadContent');
  await loadContent();
  expect(
    content()
      .hubs.map(({ id }) => id)
      .sort(),
  ).toEqual(['east-central', 'south', 'west']);
  expect(content().holidays.has('2026-12-28')).toBe(true);
  await closeContent();
  expect(() => content()).toThrow('loadContent');
});
