// @ts-check

const atOnce = 500;

/** Adds rows to the audit as acts do, and goes through the whole chain. @param {any} tools @param {string} count */
export async function act({ load, connect }, count) {
  const { pool } = await connect();
  const facts = JSON.stringify({ tray: 'universal-plus-west', page: 1 });
  // In transactions of their own: one holds every version of the chain's head until it ends, and slows down with each.
  for (let left = Number(count); left > 0; left -= atOnce)
    await pool.query(
      `select count(audit_append('staff:' || gen_random_uuid(), 'read-referral', 'referral:' || gen_random_uuid(), 'done', $2))
         from generate_series(1, $1::int)`,
      [Math.min(atOnce, left), facts],
    );
  const { verifyAudit } = await load('app/audit/verify-audit.server.ts');
  const started = performance.now();
  const { rows, faults } = await verifyAudit();
  return { rows, faults: faults.length, perSecond: (rows / (performance.now() - started)) * 1000 };
}
