import { describe, expect, it } from 'vitest';
import { pool } from '~/platform/db.server';
import { useDatabase } from '../../support/database';

const { asOwner } = useDatabase();

const append = (subject: string) =>
  pool.query<{ id: string }>('select audit_append($1, $2, $3, $4, $5) as id', [
    'system',
    'tried',
    subject,
    'done',
    { n: 1 },
  ]);
const fault = async () => (await asOwner('select audit_fault() as id')).rows[0] as { id: string | null };

describe('the audit', () => {
  it('grows by one entry at a time, each following from the one before', async () => {
    await append('a');
    const { rows } = await append('b');
    expect(rows[0]?.id).toBe('2');
    expect(await fault()).toEqual({ id: null });
  });

  it('stays one chain when many write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => append(`at once ${String(index)}`)));
    expect(await fault()).toEqual({ id: null });
  });

  it.each([
    `insert into audit_entry (id, at, actor, action, outcome, facts, previous, hash) values (99, now(), 'x', 'x', 'x', '{}', '', '')`,
    `update audit_entry set actor = 'someone else'`,
    `delete from audit_entry`,
    `truncate audit_entry`,
    `update audit_head set entry_id = 0`,
    `delete from _prisma_migrations`,
  ])('cannot be changed by the app: %s', async (sql) => {
    await expect(pool.query(sql)).rejects.toThrow('permission denied');
  });

  it('shows where an entry was changed, and where the last was taken away', async () => {
    await asOwner(`update audit_entry set subject = 'changed' where id = 2`);
    expect(await fault()).toEqual({ id: '2' });
    await asOwner(`update audit_entry set subject = 'b' where id = 2`);
    expect(await fault()).toEqual({ id: null });
    await asOwner(`delete from audit_entry where id = (select max(id) from audit_entry)`);
    expect((await fault()).id).not.toBeNull();
  });
});
