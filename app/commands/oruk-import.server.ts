import path from 'node:path';
import { parseArgs } from 'node:util';
import { StaleContent } from '~/content/content-changes.server';
import { seedContent } from '~/content/content.server';
import { FeedFault, fetchFeed } from '~/oruk/fetch-feed.server';
import { applyImport, prepareImport } from '~/oruk/import-oruk.server';
import { reportImport } from '~/oruk/import-report';

const help = `Services of other organisations into the menu of help, from an Open Referral UK 3.0 feed. Works whether or not the
portal is running.

  npm run oruk:import -- URL|FILE            reads the feed and shows what would change; changes nothing
  npm run oruk:import -- URL|FILE --apply    and applies it: all of it or nothing; running portals follow in two seconds

URL is the feed (https://…/api/oruk) or its list of services. Services are matched by id. What staff edited stays, and wins
over any import; nothing is ever deleted. Limits: 500 pages, 20,000 services, 20 MB and 20 seconds a page, 100 MB a file.
Exit code: 0 done, 1 refused or rows to be looked into, 2 not understood.
`;

const options = { apply: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** `npm run oruk:import`. Gives the exit code. `from`: the directory that a relative FILE is in. */
export async function orukImport(argv: readonly string[], from = '.'): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [place, ...more] = positionals;
    if (values.help || place === 'help') return say(help);
    if (place === undefined || more.length > 0) return fail(help, 2);
    await seedContent();
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
    say(plan.added.length + plan.changed.length > 0 ? 'Applied.\n' : 'There was nothing to apply.\n');
    return doubts;
  } catch (error) {
    if (error instanceof FeedFault) return fail(`The feed cannot be used: ${error.message} Nothing was changed.\n`, 1);
    if (error instanceof StaleContent)
      return fail(`${error.message}: nothing was changed. Run it again and look.\n`, 1);
    if (error instanceof TypeError && 'code' in error) return fail(`${error.message}\n\n${help}`, 2);
    throw error;
  }
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
