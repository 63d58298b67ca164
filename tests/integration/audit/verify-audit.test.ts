import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '~/audit/verify-audit.server';
import { auditVerify } from '~/commands/audit-verify.server';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { useCommandOutput } from '../../support/command-output';
import { useDatabase } from '../../support/database';

const { asOwner } = useDatabase();
const { run } = useCommandOutput();

const odd = `"quoted" \\ back\tslash\u0001\u2028 شب‌ها 😀 {}`;
const append = (subject: string | null, facts: Record<string, string | number | boolean | null> = {}) =>
  prisma.$transaction((tx) => audit(tx, { actor: 'system', action: 'tried', subject, outcome: 'done', facts }));
const faults = async () => (await verifyAudit()).faults;
const verify = (...words: string[]) => run(auditVerify, ...words);

beforeAll(async () => {
  await append(null);
  await append(odd, { n: 1.5, long: 1e21, b: true, nothing: null, [odd]: odd });
  for (let count = 3; count <= 12; count++) await append(`row ${String(count)}`, { count });
  await asOwner('create table kept_entry as select * from audit_entry');
  await asOwner('create table kept_head as select * from audit_head');
});
// Each test spoils the chain as only the owner of the tables can.
beforeEach(async () => {
  await asOwner('truncate audit_entry');
  await asOwner('insert into audit_entry select * from kept_entry');
  await asOwner('update audit_head set (entry_id, hash) = (select entry_id, hash from kept_head)');
});

describe('verifying the audit', () => {
  it('finds a whole chain whole, whatever its texts are made of', async () => {
    expect(await verifyAudit()).toMatchObject({ rows: 12, faults: [], head: { id: 12 } });
    const { code, out } = await verify();
    expect(code).toBe(0);
    expect(out).toMatch(/^The audit is whole: 12 rows\.\nHead {2}12:[0-9a-f]{64}\n.*rows a second\n$/);
  });

  it.each(['at', 'actor', 'action', 'subject', 'outcome', 'facts', 'previous', 'hash'])(
    'says which row was changed, in its %s',
    async (column) => {
      const values: Record<string, string> = { at: `at + interval '1 ms'`, facts: `'{"count": 6}'` };
      await asOwner(`update audit_entry set ${column} = ${values[column] ?? `'other'`} where id = 5`);
      expect((await faults())[0]).toEqual({ kind: 'changed', id: 5 });
      expect((await verify()).problems).toContain('Row 5 was changed');
    },
  );

  it('says which rows were removed: in the middle, the first, the last', async () => {
    await asOwner('delete from audit_entry where id in (4, 5, 8)');
    expect(await faults()).toEqual([
      { kind: 'removed', id: 4, to: 5 },
      { kind: 'removed', id: 8, to: 8 },
    ]);
    expect((await verify()).problems).toContain('Rows 4 to 5 were removed.\nRow 8 was removed.');
    await asOwner('delete from audit_entry where id in (1, 12)');
    expect((await faults()).map(({ id }) => id)).toEqual([1, 4, 8, 12]);
  });

  it('finds an audit that was emptied', async () => {
    await asOwner('truncate audit_entry');
    expect(await faults()).toEqual([{ kind: 'removed', id: 1, to: 12 }]);
  });

  it('says where rows were put in another order', async () => {
    await asOwner('update audit_entry set id = case id when 6 then -7 else -6 end where id in (6, 7)');
    await asOwner('update audit_entry set id = -id where id < 0');
    expect(await faults()).toEqual([
      { kind: 'changed', id: 6 },
      { kind: 'changed', id: 7 },
      { kind: 'broken', id: 8 },
    ]);
  });

  it('finds a row that was written anew with a hash that fits, by the next one', async () => {
    await asOwner(`update audit_entry set actor = 'someone else' where id = 9`);
    await asOwner(
      `update audit_entry set hash = audit_hash(previous, id, at, actor, action, subject, outcome, facts) where id = 9`,
    );
    expect(await faults()).toEqual([{ kind: 'broken', id: 10 }]);
  });

  it('finds a last row written anew, and one put in after it, by the head', async () => {
    await asOwner(`update audit_entry set actor = 'someone else' where id = 12`);
    await asOwner(
      `update audit_entry set hash = audit_hash(previous, id, at, actor, action, subject, outcome, facts) where id = 12`,
    );
    expect(await faults()).toEqual([{ kind: 'head', id: 12 }]);
  });

  it('is not misled by a function of the database that was changed with the row', async () => {
    await asOwner(`update audit_entry set actor = 'someone else' where id = 3`);
    expect((await asOwner('select audit_fault() as id')).rows).toEqual([{ id: '3' }]);
    await asOwner(`alter function audit_fault() rename to audit_fault_kept`);
    await asOwner(`create function audit_fault() returns bigint language sql as 'select null::bigint'`);
    expect((await asOwner('select audit_fault() as id')).rows).toEqual([{ id: null }]);
    expect(await faults()).toEqual([{ kind: 'changed', id: 3 }]);
  });

  it('shows by a head kept elsewhere that the whole chain was written anew', async () => {
    const { hash } = (await verifyAudit()).head;
    const kept = `12:${hash}`;
    await append('after it was noted');
    expect((await verify('--kept', kept)).code).toBe(0);
    await asOwner('truncate audit_entry');
    await asOwner(`update audit_head set entry_id = 0, hash = repeat('0', 64)`);
    for (let count = 1; count <= 13; count++) await append('a better story');
    expect((await verify()).code).toBe(0);
    const { code, problems } = await verify('--kept', kept);
    expect(code).toBe(1);
    expect(problems).toContain('Row 12 is not the one that was noted');
    expect((await verify('--kept', `99:${hash}`)).code).toBe(1);
  });

  it('gives its findings as JSON, and explains itself', async () => {
    expect(JSON.parse((await verify('--json')).out)).toMatchObject({ rows: 12, faults: [] });
    expect((await verify('--help')).out).toContain('npm run audit:verify');
    for (const words of [['--kept', '12'], ['--nonsense'], ['12']]) expect((await verify(...words)).code).toBe(2);
  });
});
