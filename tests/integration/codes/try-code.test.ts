import { beforeAll, describe, expect, it, vi } from 'vitest';
import { printCode, type Purpose } from '~/codes/code';
import { createCode, deleteExpiredCodes, useUpCode } from '~/codes/codes.server';
import { tryCode, wordTries } from '~/codes/try-code.server';
import { prisma } from '~/platform/db.server';
import { settings } from '~/platform/env.server';
import { inTransaction } from '~/platform/transaction.server';
import { useDatabase } from '../../support/database';
import { testNow } from '../../support/full-answers';

const database = useDatabase();
const later = (hours: number) => new Date(testNow.getTime() + hours * 3_600_000);
const wrongSecret = (printed: string) => `${printed.slice(0, 4)}-ZZZZ-ZZZZ-ZZZZ-ZZZZ`;
let addresses = 0;

/** A code of a mailbox: what it opens does not matter here. */
async function newCode(purpose: Purpose = 'resume', word?: string) {
  const given = { purpose, opens: { mailbox: 'token' }, language: 'en', now: testNow, expiresAt: later(2) };
  const { id, code } = await createCode({ ...given, ...(word !== undefined && { word }) });
  return { id, printed: printCode(code) };
}

const attempt = (typed: string, more: Partial<Parameters<typeof tryCode>[0]> = {}) =>
  tryCode({ purpose: 'resume', typed, address: `198.51.100.${String(addresses++)}`, now: testNow, ...more });

describe('a code', () => {
  it('opens what it is for, however it is typed, with the word its owner chose', async () => {
    const { id, printed } = await newCode('resume', 'Blue teapot');
    const typed = printed.toLowerCase().replaceAll('-', ' ');
    expect(await attempt(typed, { word: 'blue TEAPOT' })).toMatchObject({ outcome: 'right', code: { id } });
  });

  it('opens nothing with another word, without one, for another purpose, or with another secret', async () => {
    const { printed } = await newCode('resume', 'teapot');
    expect(await attempt(printed, { word: 'kettle' })).toEqual({ outcome: 'wrong' });
    expect(await attempt(printed)).toEqual({ outcome: 'wrong' });
    expect(await attempt(printed, { word: 'teapot', purpose: 'track' })).toEqual({ outcome: 'wrong' });
    expect(await attempt(wrongSecret(printed), { word: 'teapot' })).toEqual({ outcome: 'wrong' });
    expect(await attempt('not a code', { word: 'teapot' })).toEqual({ outcome: 'wrong' });
  });

  it('is stored as hashes alone', async () => {
    const { id, printed } = await newCode('resume', 'teapot');
    const row = JSON.stringify(await prisma.accessCode.findUniqueOrThrow({ where: { id } }));
    expect(row).not.toContain(printed.slice(5).replaceAll('-', ''));
    expect(row).not.toContain('teapot');
    expect(row).toContain('$argon2id$');
  });

  it('can be tried five times, then has to wait, even with the right secret', async () => {
    const { printed } = await newCode();
    for (let tries = 0; tries < 5; tries += 1)
      expect(await attempt(wrongSecret(printed))).toEqual({ outcome: 'wrong' });
    expect(await attempt(printed)).toMatchObject({ outcome: 'wait', minutes: 15 });
  });

  it('that does not exist answers the same way: five times wrong, then wait', async () => {
    const outcomes = [];
    for (let tries = 0; tries < 6; tries += 1) outcomes.push((await attempt('YYYY-0000-0000-0000-0000')).outcome);
    expect(outcomes).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'wait']);
  });

  it('is counted anew once its owner has shown to have it', async () => {
    const { printed } = await newCode();
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < 4; tries += 1) await attempt(wrongSecret(printed));
      expect((await attempt(printed)).outcome).toBe('right');
    }
  });

  it('remembers for its owner how often others tried, and when', async () => {
    const { id, printed } = await newCode();
    await attempt(wrongSecret(printed));
    await attempt(wrongSecret(printed), { now: later(1) });
    const { failedTries, lastFailedAt } = await prisma.accessCode.findUniqueOrThrow({ where: { id } });
    expect({ failedTries, lastFailedAt }).toEqual({ failedTries: 2, lastFailedAt: later(1) });
  });

  it('opens nothing any more after ten wrong words from someone who has it', async () => {
    const { id, printed } = await newCode('resume', 'teapot');
    await prisma.accessCode.update({ where: { id }, data: { wrongWords: wordTries } });
    expect(await attempt(printed, { word: 'teapot' })).toEqual({ outcome: 'wrong' });
  });

  it('is over after its time, and gone a day later', async () => {
    const { printed } = await newCode();
    expect(await attempt(printed, { now: later(3) })).toEqual({ outcome: 'over' });
    await deleteExpiredCodes(later(3));
    expect((await attempt(printed)).outcome).toBe('right');
    await deleteExpiredCodes(later(27));
    expect(await attempt(printed)).toEqual({ outcome: 'wrong' });
  });

  it('that works once is over when it has been used, and of two at once one wins', async () => {
    const { id, printed } = await newCode('sender');
    const use = () => inTransaction((tx) => useUpCode(tx, id, testNow));
    expect((await Promise.all([use(), use(), use()])).filter(Boolean)).toHaveLength(1);
    expect(await attempt(printed, { purpose: 'sender' })).toEqual({ outcome: 'over' });
  });

  it('with the reference of another request is wrong', async () => {
    const { printed } = await newCode('track');
    expect(await attempt(printed, { purpose: 'track', referralId: crypto.randomUUID() })).toEqual({ outcome: 'wrong' });
    expect(await attempt(printed, { purpose: 'track', referralId: null })).toEqual({ outcome: 'wrong' });
  });

  it('leaves its tries in the audit, with nothing of the code', async () => {
    const { printed } = await newCode();
    await attempt(wrongSecret(printed));
    const [entry] = await prisma.auditEntry.findMany({ orderBy: { id: 'desc' }, take: 1 });
    expect(entry).toMatchObject({ action: 'code-tried', outcome: 'wrong', facts: { purpose: 'resume' } });
  });
});

describe('a script', () => {
  it('that tries one code after another is stopped by where it comes from', async () => {
    const { printed } = await newCode();
    const address = '203.0.113.9';
    for (let tries = 0; tries < 100; tries += 1) await attempt('nothing like a code', { address });
    expect((await attempt(printed, { address })).outcome).toBe('wait');
    expect((await attempt(printed)).outcome).toBe('right');
  });
});

describe('two processes', () => {
  let other: typeof tryCode;
  // The second has modules of its own, and with them connections of its own to the same database.
  beforeAll(async () => {
    vi.resetModules();
    const env = await import('~/platform/env.server');
    const keys = await import('~/platform/keys.server');
    const db = await import('~/platform/db.server');
    env.useSettings(settings);
    keys.loadKeys(settings.dataKeysFile, false);
    await db.connectDatabase(database.urls().appUrl);
    expect(db.prisma).not.toBe(prisma);
    other = (await import('~/codes/try-code.server')).tryCode;
    return () => db.disconnectDatabase();
  });

  it('share the count of a code: five tries between them, at the same moment', async () => {
    const { printed } = await newCode();
    const typed = wrongSecret(printed);
    const first = Array.from({ length: 6 }, () => attempt(typed));
    const second = Array.from({ length: 6 }, (_, index) =>
      other({ purpose: 'resume', typed, address: `192.0.2.${String(index)}`, now: testNow }),
    );
    const outcomes = (await Promise.all([...first, ...second])).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === 'wait')).toHaveLength(7);
  });
});
