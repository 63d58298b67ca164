import type { Statements } from './transaction.server';

/** Rows by table; each table's rows have the same members, which are its columns in camelCase. */
export type NewRows = Readonly<Record<string, readonly object[]>>;

const columns = new Map<string, string>();

function columnOf(member: string): string {
  const column = columns.get(member) ?? member.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columns.set(member, column);
  return column;
}

/**
 * Adds rows to many tables in one statement, so in one journey to the database; they may refer to each other. What a row
 * does not name takes its default. Tables and members are the code's own names, never anything that was typed.
 */
export async function insertRows(tx: Statements, tables: NewRows): Promise<void> {
  const filled = Object.entries(tables).filter(([, rows]) => rows.length > 0);
  const inserts = filled.map(([table, [row = {}]], index) => {
    const named = Object.keys(row)
      .map((member) => `"${columnOf(member)}"`)
      .join(', ');
    const from = `json_populate_recordset(null::"${table}", $${index + 1}::json)`;
    return `"new_${table}" as (insert into "${table}" (${named}) select ${named} from ${from})`;
  });
  const values = filled.map(([, rows]) => JSON.stringify(rows.map(withColumns)));
  await tx.$queryRawUnsafe(`with ${inserts.join(',\n')} select 1`, ...values);
}

function withColumns(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([member, value]) => [columnOf(member), value as unknown]));
}
