import type { Plan } from './plan-import';
import type { Remark } from './read-service';

const mostNamed = 20;
const codes: Readonly<Record<Remark['code'], string>> = {
  missing: 'is missing',
  'not-understood': 'is not understood and was left out',
  cut: 'was too long and was cut',
  cleaned: 'was cleaned of mark-up',
};

/** A plan in words, for whoever runs the import. */
export function reportImport(plan: Plan): string {
  const { added, changed, same, proposed, keptByStaff, retired, notRunning, gone, twice, refused, remarks } = plan;
  const name = ({ id, data }: Plan['added'][number]) => data.words?.en?.name ?? id;
  return [
    `new            ${added.length}`,
    ...named(added.map(name)),
    `changed        ${changed.length}`,
    ...named(changed.map(name)),
    `the same       ${same}`,
    `staff have edited them: their words stay, and these wait for a person under Content     ${proposed.length}`,
    ...named(proposed.map(name)),
    `staff have edited them, and left this before     ${keptByStaff.length}`,
    ...named(keptByStaff),
    `taken off the site by staff, stay off     ${retired.length}`,
    ...named(retired),
    `not running, left as they are       ${notRunning.length}`,
    ...named(notRunning),
    `not in this feed any more, left as they are: look at them     ${gone.length}`,
    ...named(gone),
    `twice in the feed, the first counts ${twice.length}`,
    ...named(twice),
    `refused        ${refused.length}`,
    ...named(refused.map(({ row, remarks: why }) => `row ${row}: ${why.map(said).join('; ')}`)),
    `with remarks   ${remarks.length}`,
    ...named(remarks.map(({ row, name: of, remarks: why }) => `row ${row}, ${of}: ${why.map(said).join('; ')}`)),
    '',
  ].join('\n');
}

const said = ({ field, code }: Remark) => `${field} ${codes[code]}`;

function named(lines: readonly string[]): string[] {
  const more = lines.length - mostNamed;
  return [...lines.slice(0, mostNamed).map((line) => `  ${line}`), ...(more > 0 ? [`  and ${more} more`] : [])];
}
