import { pool } from './db.server';

/** What can run a statement inside a transaction: Prisma's transaction client is one, `inTransaction` gives another. */
export interface Statements {
  $queryRawUnsafe<T = unknown>(text: string, ...values: unknown[]): Promise<T>;
  /**
   * The transaction's last statement, sent together with the commit: what it locks is held no longer than the disk takes,
   * however busy this process is. Prisma's transactions have no such thing.
   */
  atCommit?(text: string, ...values: unknown[]): void;
}

const names = new Map<string, string>();

/** Each text is prepared once a connection. Texts are the code's own, so there are few. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `statement-${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * A transaction on the driver itself, for an act that is done a hundred times a second: Prisma's costs a millisecond of
 * processor more. Everything commits or nothing does; a connection that failed is not used again. The first
 * statement goes with `begin`, the last with the commit.
 */
export async function inTransaction<T>(act: (tx: Statements) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const run = (text: string, values: unknown[]) => client.query<object>({ name: nameOf(text), text, values });
  const last: [string, unknown[]][] = [];
  let fault: Error | undefined;
  try {
    const begun = client.query('begin');
    begun.catch(() => undefined);
    const result = await act({
      $queryRawUnsafe: async <R>(text: string, ...values: unknown[]) => (await run(text, values)).rows as R,
      atCommit: (text, ...values) => void last.push([text, values]),
    });
    // A transaction in which a statement failed answers a commit by rolling back, without an error.
    const answers = await Promise.all([begun, ...last.map((each) => run(...each)), client.query('commit')]);
    if (answers.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was rolled back');
    return result;
  } catch (error) {
    fault = error instanceof Error ? error : new Error('a transaction failed', { cause: error });
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release(fault);
  }
}
