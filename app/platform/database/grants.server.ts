import pg from 'pg';

/** Tables the app's role may read and no more. The audit grows by the function audit_append alone. */
const readOnly = ['audit_entry', 'audit_head', '_prisma_migrations'];

/** Lets the app's role work with every table, and only read the audit. Throws where it could change the audit anyway. */
export async function grantTo(client: pg.Client, appRole: string) {
  const role = pg.escapeIdentifier(appRole);
  await client.query(`
    grant usage on schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    grant usage on all sequences in schema public to ${role};
    revoke insert, update, delete, truncate on ${readOnly.join(', ')} from ${role};
    grant execute on function audit_append(text, text, text, text, jsonb) to ${role};
  `);
  const { rows } = await client.query<{ may: boolean }>(
    `select has_table_privilege($1, 'audit_entry', 'insert, update, delete, truncate')
         or has_table_privilege($1, 'audit_head', 'insert, update, delete, truncate') as may`,
    [appRole],
  );
  if (rows[0]?.may)
    throw new Error(`the role ${appRole} of DATABASE_URL may change the audit: give it a role without such rights`);
}
