import { describe, expect, it } from 'vitest';
import { audit } from '~/platform/audit.server';
import { pool, prisma } from '~/platform/db.server';
import { inTransaction, type Statements } from '~/platform/transaction.server';
import { useDatabase } from '../../support/database';

useDatabase();

const keep = (tx: Statements, key: string) => tx.$queryRawUnsafe('insert into rate_limit (key) values ($1)', key);
const isKept = async (key: string) => (await prisma.rateLimit.count({ where: { key } })) === 1;
const isAudited = async (subject: string) => (await prisma.auditEntry.count({ where: { subject } })) === 1;
const link = (tx: Statements, subject: string) =>
  audit(tx, { actor: 'system', action: 'tried', subject, outcome: 'done' });

describe('a transaction on the driver', () => {
  it('keeps what was done and its link in the audit, and gives what the act gave', async () => {
    const given = await inTransaction(async (tx) => {
      await keep(tx, 'whole');
      await link(tx, 'whole');
      return 'done';
    });
    expect([given, await isKept('whole'), await isAudited('whole')]).toEqual(['done', true, true]);
  });

  it('holds the audit for nobody while the act goes on', async () => {
    await inTransaction(async (tx) => {
      await link(tx, 'slow');
      await inTransaction((other) => link(other, 'quick'));
      expect([await isAudited('quick'), await isAudited('slow')]).toEqual([true, false]);
    });
    expect(await isAudited('slow')).toBe(true);
  });

  it('undoes everything where the link fails', async () => {
    const act = inTransaction(async (tx) => {
      await keep(tx, 'unlinked');
      tx.atCommit?.('select 1 / 0');
    });
    await expect(act).rejects.toThrow('division by zero');
    expect(await isKept('unlinked')).toBe(false);
  });

  it.each([
    ['swallows it', (failed: Promise<unknown>) => failed.catch(() => undefined), 'transaction is aborted'],
    ['passes it on', (failed: Promise<unknown>) => failed, 'duplicate key'],
  ])('leaves no link where a statement failed and the act %s', async (name, deal, message) => {
    const act = inTransaction(async (tx) => {
      await keep(tx, name);
      await Promise.all([deal(keep(tx, name)), deal(keep(tx, `${name} too`))]);
      await link(tx, name);
    });
    await expect(act).rejects.toThrow(message);
    expect([await isKept(name), await isKept(`${name} too`), await isAudited(name)]).toEqual([false, false, false]);
  });

  it('is not over where a statement failed, the act went on and there is no link', async () => {
    const act = inTransaction(async (tx) => {
      await keep(tx, 'twice');
      await keep(tx, 'twice').catch(() => undefined);
    });
    await expect(act).rejects.toThrow('was rolled back');
    expect(await isKept('twice')).toBe(false);
  });

  it('leaves the pool as it was after many failures', async () => {
    const failing = () => inTransaction((tx) => tx.$queryRawUnsafe('select no_such_thing()'));
    const outcomes = await Promise.allSettled(Array.from({ length: 30 }, failing));
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect(pool.waitingCount).toBe(0);
    await inTransaction((tx) => keep(tx, 'afterwards'));
    expect(await isKept('afterwards')).toBe(true);
  });
});
