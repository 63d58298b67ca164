import { parseArgs } from 'node:util';
import type { Fault, Link } from '~/audit/chain';
import { verifyAudit } from '~/audit/verify-audit.server';

const help = `Goes through the audit from its first row to its head, whether or not the portal is running, and says which row was
changed, removed, put in or put elsewhere.

  npm run audit:verify -- [--kept ID:HASH] [--json]

Prints the head of the chain, ID:HASH. Note it elsewhere now and then: given back with --kept it also shows whether the
whole chain was written anew since. Every hash is worked out here; no function of the database is trusted.
Exit code: 0 whole, 1 not, 2 not understood.
`;

const options = { kept: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** `npm run audit:verify`. Gives the exit code. */
export async function auditVerify(argv: readonly string[]): Promise<number> {
  const asked = read(argv);
  if (!asked) return write(process.stderr, help, 2);
  if (asked.help) return write(process.stdout, help, 0);
  const started = performance.now();
  const { rows, head, faults } = await verifyAudit(asked.kept);
  const seconds = (performance.now() - started) / 1000;
  const code = faults.length === 0 ? 0 : 1;
  if (asked.json) return write(process.stdout, `${JSON.stringify({ rows, seconds, head, faults })}\n`, code);
  const lines = [
    ...faults.map(inWords),
    faults.length === 0
      ? `The audit is whole: ${number(rows)} rows.`
      : `The audit is NOT whole (${number(rows)} rows).`,
    `Head  ${String(head.id)}:${head.hash}`,
    `${seconds.toFixed(1)} s, ${number(Math.round(rows / seconds))} rows a second`,
    '',
  ];
  return write(code === 0 ? process.stdout : process.stderr, lines.join('\n'), code);
}

function read(argv: readonly string[]): { kept: Link | null; json: boolean; help: boolean } | null {
  try {
    const { values } = parseArgs({ args: [...argv], options });
    const [, id, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(values.kept ?? '') ?? [];
    if (values.kept !== undefined && (id === undefined || hash === undefined)) return null;
    const kept = id !== undefined && hash !== undefined ? { id: Number(id), hash } : null;
    return { kept, json: values.json ?? false, help: values.help ?? false };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return null;
    throw error;
  }
}

function inWords(fault: Fault): string {
  const id = number(fault.id);
  switch (fault.kind) {
    case 'changed':
      return `Row ${id} was changed: its hash does not fit what it says.`;
    case 'removed':
      return fault.to > fault.id ? `Rows ${id} to ${number(fault.to)} were removed.` : `Row ${id} was removed.`;
    case 'broken':
      return `Row ${id} does not follow from the row before: one of the two was put in, put elsewhere or written anew.`;
    case 'head':
      return `The head of the chain names row ${id}, which is not the last row as it stands: rows were put in or removed.`;
    case 'kept':
      return `Row ${id} is not the one that was noted: the chain was written anew.`;
  }
}

const number = (value: number) => value.toLocaleString('en-GB');

function write(stream: NodeJS.WriteStream, text: string, code: number): number {
  stream.write(text);
  return code;
}
