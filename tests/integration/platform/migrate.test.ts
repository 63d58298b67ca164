import { describe, expect, it } from 'vitest';
import { pool } from '~/platform/db.server';
import { migrate, requireMigrated } from '~/platform/database/migrate.server';
import { useDatabase } from '../../support/database';

const { asOwner, urls } = useDatabase();

describe('migrating', () => {
  it('applies nothing to a database that is up to date', async () => {
    expect(await migrate(urls().ownerUrl, 'portal_app')).toEqual([]);
  });

  it('lets a process that has the app’s role alone start only on a database that is as it needs it', async () => {
    await expect(requireMigrated(urls().appUrl)).resolves.toBeUndefined();
    await asOwner(`create table kept as select * from _prisma_migrations; delete from _prisma_migrations`);
    await expect(requireMigrated(urls().appUrl)).rejects.toThrow('MIGRATION_DATABASE_URL');
    await asOwner(`insert into _prisma_migrations select * from kept; drop table kept`);
  });

  it('refuses a database that a newer version has migrated', async () => {
    await asOwner(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('1', '', '29990101000000_later', now())`,
    );
    await expect(migrate(urls().ownerUrl, 'portal_app')).rejects.toThrow('belongs to a newer version');
    await asOwner(`delete from _prisma_migrations where id = '1'`);
  });

  it('refuses an app role that could change the audit', async () => {
    await expect(migrate(urls().ownerUrl, 'portal_owner')).rejects.toThrow('may change the audit');
  });

  it('moves the version of the content with each change, and tells who listens', async () => {
    const listener = await pool.connect();
    const told = new Promise<string | undefined>((resolve) => {
      listener.on('notification', ({ payload }) => {
        resolve(payload);
      });
    });
    await listener.query('listen content');
    await pool.query(
      `insert into content_item (kind, id, origin, approval, data, updated_at) values ('tray', 'x', 'seed', 'live', '{}', now())`,
    );
    const { rows } = await pool.query<{ version: string }>('select version from content_version');
    expect(await told).toBe(rows[0]?.version);
    listener.release(true);
  });

  it('refuses a draft whose content is not encrypted', async () => {
    const plain = `insert into draft (id, form, form_version, language, content, expires_at)
      values (gen_random_uuid(), 'ask', 1, 'en', '{"answers":{}}', now())`;
    await expect(pool.query(plain)).rejects.toThrow('draft_content_is_jwe');
  });
});
