import path from 'node:path';
import { compareTable, describeWrong, type Tally } from '~/catchment/compare-table';
import { readExpected } from '~/catchment/read-expected.server';
import { closeContent, content, loadContent, seedContent } from '~/content/content.server';

const help = `Compares the catchment as it is answered now, corrections by staff and all, with a list made elsewhere.

  npm run postcodes:check -- DIR

DIR holds barnet_postcode_hubs.csv (postcode, hub, certainty, alternative_hub) and neighbours.csv (postcode,
district_name). Prints how many answers are right and wrong, and the first wrong ones.
Exit code: 0 all right, 1 some wrong or the lists cannot be read, 2 not understood.
`;

const mostShown = 10;

/** `npm run postcodes:check`. Gives the exit code. `from`: the directory that a relative DIR is in. */
export async function postcodesCheck(argv: readonly string[], from = '.'): Promise<number> {
  const [place, ...more] = argv;
  if (place === undefined || place.startsWith('-') || place === 'help' || more.length > 0) {
    const isAsked = place === undefined || ['help', '--help', '-h'].includes(place);
    (isAsked ? process.stdout : process.stderr).write(help);
    return isAsked ? 0 : 2;
  }
  await seedContent();
  await loadContent();
  try {
    const { near, all } = compareTable(await readExpected(path.resolve(from, place)), content().findHub);
    process.stdout.write(
      [
        `Postcodes in the sectors that touch Barnet: ${inCounts(near)}`,
        `All postcodes of the lists:                 ${inCounts(all)}`,
        ...all.wrong.slice(0, mostShown).map((each) => `  ${describeWrong(each)}`),
        '',
      ].join('\n'),
    );
    return all.wrong.length === 0 ? 0 : 1;
  } finally {
    await closeContent();
  }
}

function inCounts({ right, wrong }: Tally): string {
  const number = (count: number) => count.toLocaleString('en-GB');
  return `${number(right)} of ${number(right + wrong.length)} right, ${number(wrong.length)} wrong`;
}
