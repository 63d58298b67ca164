import { pool } from './db.server';

/** What can run a statement inside a transaction: Prisma's transaction client is one, `inTransaction` gives another. */
export interface Statements {
  $queryRawUnsafe<T = unknown>(text: string, ...values: unknown[]): Promise<T>;
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
 * processor more. Everything commits or nothing does; a connection that failed is not used again.
 */
export async function inTransaction<T>(act: (tx: Statements) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let fault: Error | undefined;
  try {
    await client.query('begin');
    const result = await act({
      async $queryRawUnsafe<R>(text: string, ...values: unknown[]) {
        return (await client.query({ name: nameOf(text), text, values })).rows as R;
      },
    });
    // A transaction in which a statement failed answers a commit by rolling back, without an error.
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back');
    return result;
  } catch (error) {
    fault = error instanceof Error ? error : new Error('a transaction failed', { cause: error });
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release(fault);
  }
}
