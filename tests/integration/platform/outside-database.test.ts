import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { migrate } from '~/platform/database/migrate.server';
import { prepareJobs } from '~/platform/jobs.server';
import { useDatabase } from '../../support/database';

const { asOwner, urls } = useDatabase();

function urlOf(role: string, database: string) {
  const url = new URL(urls().ownerUrl);
  Object.assign(url, { username: role, password: 'secret', pathname: `/${database}` });
  return url.href;
}

describe('an outside PostgreSQL', () => {
  it('is served by an owner that is no superuser, and an app role of any name', async () => {
    await asOwner(`create role "council-owner" login password 'secret'`);
    await asOwner(`create role "council-app" login password 'secret'`);
    await asOwner(`create database outside owner "council-owner"`);
    expect((await migrate(urlOf('council-owner', 'outside'), 'council-app')).length).toBeGreaterThan(0);
    await prepareJobs(urlOf('council-owner', 'outside'), 'council-app');
    const app = new pg.Client({ connectionString: urlOf('council-app', 'outside') });
    await app.connect();
    try {
      expect((await app.query(`select audit_append('system', 'tried', null, 'done', null) as id`)).rows).toEqual([
        { id: '1' },
      ]);
      expect((await app.query('select 1 from pgboss.version')).rowCount).toBe(1);
      await expect(app.query('delete from audit_entry')).rejects.toThrow('permission denied');
      await expect(app.query('create table mine (id int)')).rejects.toThrow('permission denied');
    } finally {
      await app.end();
      await asOwner('drop database outside');
      await asOwner('drop role "council-owner"');
      await asOwner('drop role "council-app"');
    }
  });

  it('is refused where the app is a member of the owner', async () => {
    await asOwner('create role council_member login in role portal_owner');
    await expect(migrate(urls().ownerUrl, 'council_member')).rejects.toThrow('may change the audit');
    await asOwner('drop role council_member');
  });
});
