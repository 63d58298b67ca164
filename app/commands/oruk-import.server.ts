import path from 'node:path';
import { parseArgs } from 'node:util';
import { StaleContent } from '~/content/content-changes.server';
import { seedContent } from '~/content/content.server';
import { FeedFault, fetchFeed } from '~/oruk/fetch-feed.server';
import { applyImport, prepareImport } from '~/oruk/import-oruk.server';
import { reportImport } from '~/oruk/import-report';
import { undoImport } from '~/oruk/undo-import.server';

const help = `Services of other organisations into the menu of help, from an Open Referral UK 3.0 feed. Works whether or not the
portal is running.

  npm run oruk:import -- URL|FILE            reads the feed and shows what would change; changes nothing
  npm run oruk:import -- URL|FILE --apply    and applies it: all of it or nothing; running portals follow in two seconds
  npm run oruk:import -- --undo              puts the menu back as it was before the last import; what staff did since stays

URL is the feed (https://…/api/oruk) or its list of services. Services are matched by id. What staff edited stays, and what the
feed says of it waits under Content for a person; what staff took off the site stays off; nothing is deleted. Limits: 500 pages, 20,000 services, 20 MB and 20 seconds a page, 100 MB a file.
Exit code: 0 done, 1 refused or rows to be looked into, 2 not understood.
`;

const options = {
  apply: { type: 'boolean' },
  undo: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `npm run oruk:import`. Gives the exit code. `from`: the directory that a relative FILE is in. */
export async function orukImport(argv: readonly string[], from = '.'): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [place, ...more] = positionals;
    if (values.help || place === 'help') return say(help);
    if (more.length > 0 || (place === undefined) !== (values.undo ?? false) || (values.undo && values.apply))
      return fail(help, 2);
    await seedContent();
    if (place === undefined) return await undo();
    const isAddress = place.includes('://');
    const { rows, pages } = await fetchFeed(isAddress ? place : path.resolve(from, place), tell);
    say(`${rows.length} services on ${pages} ${pages === 1 ? 'page' : 'pages'}.\n`);
    const plan = await prepareImport(rows);
    say(`${reportImport(plan)}\n`);
    const doubts = plan.refused.length > 0 ? 1 : 0;
    if (!values.apply) {
      say('Nothing was changed. To apply it, add --apply.\n');
      return doubts;
    }
    await applyImport(plan, isAddress ? new URL(place).origin : path.basename(place), new Date());
    const count = plan.added.length + plan.changed.length + plan.proposed.length;
    say(count > 0 ? 'Applied. To take it back: npm run oruk:import -- --undo\n' : 'There was nothing to apply.\n');
    return doubts;
  } catch (error) {
    if (error instanceof FeedFault) return fail(`The feed cannot be used: ${error.message} Nothing was changed.\n`, 1);
    if (error instanceof StaleContent)
      return fail(`${error.message}: nothing was changed. Run it again and look.\n`, 1);
    if (error instanceof TypeError && 'code' in error) return fail(`${error.message}\n\n${help}`, 2);
    throw error;
  }
}

async function undo(): Promise<number> {
  const undone = await undoImport(new Date());
  if (!undone) return fail('There is no import to take back.\n', 1);
  const { importedAt, back, removed, kept, withdrawn } = undone;
  say(`The import of ${importedAt.toISOString()} was taken back.
as before the import                    ${back.length}
brought by it, gone from the menu again ${removed.length}
changed by staff since, left as they are ${kept.length}${kept.map((id) => `\n  ${id}`).join('')}
proposals of imports withdrawn          ${withdrawn}\n`);
  return 0;
}

function tell(page: number, pages: number | null, rows: number) {
  process.stderr.write(`page ${page}${pages === null ? '' : ` of ${pages}`}: ${rows} services so far\n`);
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function fail(text: string, code: number): number {
  process.stderr.write(text);
  return code;
}
