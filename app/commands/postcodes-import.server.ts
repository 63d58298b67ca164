import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeFaults } from '~/catchment/fault-words';
import { applyImport, prepareImport, undoImport } from '~/catchment/import-postcodes.server';
import { reportImport } from '~/catchment/import-report';
import { shown } from '~/catchment/postcode-files.server';
import { StaleContent } from '~/content/content-changes.server';
import { seedContent } from '~/content/content.server';

const help = `Which postcodes there are, which lie in Barnet, and the hub of new ones. Works whether or not the portal is running.

  npm run postcodes:import -- DIR            reads OS Code-Point Open (CSV, with or without a header row) or an ONS
                                             Postcode Directory (CSV) and shows what would change; changes nothing
  npm run postcodes:import -- DIR --apply    and applies it: all of it or nothing; running portals follow in two seconds
      --despite-doubts                       applies it although there are things to be looked into
  npm run postcodes:import -- --undo         puts the catchment back as it was before the last import

What staff corrected stays, and wins over any import. Code-Point Open needs the files of every postcode area near
Barnet: en ha n nw wd (all of Great Britain does no harm).
Exit code: 0 done, 1 refused or to be looked into, 2 not understood.
`;

const options = {
  apply: { type: 'boolean' },
  'despite-doubts': { type: 'boolean' },
  undo: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `npm run postcodes:import`. Gives the exit code. `from`: the directory that a relative DIR is in. */
export async function postcodesImport(argv: readonly string[], from = '.'): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [place, ...more] = positionals;
    if (values.help || place === 'help') return say(help);
    if (more.length > 0 || (place === undefined) !== (values.undo ?? false) || (values.undo && values.apply)) {
      return fail(help, 2);
    }
    await seedContent();
    return place === undefined ? await undo() : await read(path.resolve(from, place), values);
  } catch (error) {
    if (error instanceof StaleContent)
      return fail(`${error.message}: nothing was changed. Run it again and look.\n`, 1);
    if (error instanceof TypeError && 'code' in error) return fail(`${error.message}\n\n${help}`, 2);
    throw error;
  }
}

async function read(place: string, values: { apply?: boolean; 'despite-doubts'?: boolean }): Promise<number> {
  const prepared = await prepareImport(place).catch((error: unknown) => unreadable(place, error));
  if (prepared === null) return 1;
  if ('faults' in prepared) {
    return fail(`The files cannot be used; nothing was changed.\n${describeFaults(prepared.faults)}`, 1);
  }
  const { plan, doubts } = prepared;
  say(`${reportImport({ ...prepared, table: prepared.table.map(({ data }) => data) })}\n`);
  const isDoubtful = doubts.length > 0;
  if (!values.apply) {
    say('Nothing was changed. To apply it, add --apply.\n');
    return isDoubtful ? 1 : 0;
  }
  if (isDoubtful && !values['despite-doubts']) {
    return fail('Not applied: there are things to be looked into. If they are right, add --despite-doubts.\n', 1);
  }
  if (plan.sectors.length === 0) return say('There was nothing to apply.\n');
  await applyImport(prepared, new Date());
  return say('Applied. To take it back: npm run postcodes:import -- --undo\n');
}

async function undo(): Promise<number> {
  const undone = await undoImport(new Date());
  if (!undone) return fail('There is no import to take back.\n', 1);
  return say(
    `The import of ${undone.importedAt.toISOString()} was taken back: ${undone.sectors} sectors are as before.\n`,
  );
}

function unreadable(place: string, error: unknown): null {
  if (!(error instanceof Error) || !('code' in error || error.message.includes('CSV'))) throw error;
  fail(
    `${'code' in error ? `${shown(place)} cannot be read (${String(error.code)})` : error.message}. Nothing was changed.\n`,
    1,
  );
  return null;
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function fail(text: string, code: number): number {
  process.stderr.write(text);
  return code;
}
