import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { readUnitFiles } from '~/catchment/read-units.server';

const areas = new Set(['EN', 'HA', 'N', 'NW', 'WD']);
const row = (postcode: string, district = 'E09000003', place = '521601,190199', ward = 'E05013632') =>
  `"${postcode}",10,${place},"E92000001","E19000003","E18000007","","${district}","${ward}"`;
const good = [row('NW9 5AB'), row('NW9 5AD'), row('N1 0AF', 'E09000019', '530704,183764', 'E05013700')];

function folder(files: Record<string, string>): string {
  const place = mkdtempSync(path.join(tmpdir(), 'postcodes-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(place, name), text);
  return place;
}
const read = (text: string) => readUnitFiles(folder({ 'nw.csv': text }), areas);
const faultsOf = async (text: string) => (await read(text)).faults.map(({ line, fault }) => [line, fault]);

describe('a directory of official files', () => {
  test('is read whole, with a mark of byte order, either kind of line end, and a second row of headers', async () => {
    const head =
      'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\nPostcode,Positional_quality_indicator,Eastings,Northings,a,b,c,d,Admin_district_code,Admin_ward_code\n';
    const place = folder({
      'nw.csv': `\uFEFF${good.join('\r\n')}\r\n`,
      'ha.CSV': `${head}${row('HA8 0AA')}\n`,
      'read.me': '?',
    });
    const { units, files, faults } = await readUnitFiles(place, areas);
    expect(faults).toEqual([]);
    expect(files.map(({ file, rows }) => [file, rows])).toEqual([
      ['ha.CSV', 1],
      ['nw.csv', 3],
    ]);
    expect([...units.keys()].sort()).toEqual(['HA8 0AA', 'N1 0AF', 'NW9 5AB', 'NW9 5AD']);
    expect(units.get('NW9 5AB')).toEqual({
      district: 'E09000003',
      ward: 'E05013632',
      easting: 521601,
      northing: 190199,
    });
  });

  test('may be the archive as it comes, with its files under Data/CSV', async () => {
    const place = folder({});
    mkdirSync(path.join(place, 'Data', 'CSV'), { recursive: true });
    writeFileSync(path.join(place, 'Data', 'CSV', 'nw.csv'), `${row('NW9 5AB')}\n`);
    expect((await readUnitFiles(place, areas)).units.size).toBe(1);
  });

  test('keeps the areas asked for and Barnet, and leaves out postcodes that have ended', async () => {
    const head = 'pcds,dointr,doterm,oslaua,osward,oseast1m,osnrth1m';
    const line = (postcode: string, ended: string, district: string) =>
      `${postcode},198001,${ended},${district},E05013632,521601,190199`;
    const rows = [
      line('NW9 5AB', '', 'E09000003'),
      line('NW9 5AD', '202001', 'E09000003'),
      line('GIR 0AA', '', 'E09000003'),
    ];
    const { units } = await read(
      [head, ...rows, line('SW1A 1AA', '', 'E09000033'), line('AL1 1AA', '', 'E09000003')].join('\n'),
    );
    expect([...units.keys()]).toEqual(['NW9 5AB', 'AL1 1AA']);
  });

  test('is refused where it is missing, or holds no CSV file', async () => {
    await expect(readUnitFiles(path.join(tmpdir(), 'no such place'), areas)).rejects.toThrow('ENOENT');
    await expect(readUnitFiles(folder({ 'nw.txt': 'x' }), areas)).rejects.toThrow('no CSV');
  });
});

describe('a file that cannot be used is told by its line', () => {
  const whole = good.join('\n');

  test('of another layout, empty, or no text at all', async () => {
    expect(await faultsOf('postcode,hub\nNW9 5AB,west\n')).toEqual([[1, 'layout']]);
    expect(await faultsOf('')).toEqual([[null, 'empty']]);
    expect(await faultsOf('pcds,dointr,doterm,oslaua,osward,oseast1m,osnrth1m\n')).toEqual([[null, 'empty']]);
    expect(await faultsOf(`PK\u0003\u0004\u0000\u0000zip`)).toEqual([[null, 'not-text']]);
    expect(await faultsOf('x'.repeat(100_000))).toEqual([[null, 'not-text']]);
  });

  test('half read, wherever it was cut', async () => {
    const start = whole.lastIndexOf('\n') + 1;
    for (let end = start + 1; end < whole.length; end++) {
      const faults = await faultsOf(whole.slice(0, end));
      expect(faults, whole.slice(start, end)).toHaveLength(1);
      expect(faults[0]?.[0]).toBe(3);
    }
  });

  test('with columns that changed places, and a layout that changes half way', async () => {
    expect(await faultsOf(`${whole}\n${row('NW9 5AE', 'E05013632', undefined, 'E09000003')}\n`)).toEqual([
      [4, 'district'],
    ]);
    expect(await faultsOf(`${whole}\n${row('NW9 5AE', 'E09000003', '190199,521601')}\n`)).toEqual([
      [4, 'outside-barnet'],
    ]);
    expect(await faultsOf(`${whole}\nNW9 5AE,west\n`)).toEqual([[4, 'columns']]);
  });

  test('with a postcode that stands twice', async () => {
    expect(await faultsOf(`${whole}\n${row('NW95AB')}\n`)).toEqual([[4, 'twice']]);
  });

  test('of a thousand faults by the first twenty', async () => {
    expect(await faultsOf([...good, ...Array<string>(1000).fill('?')].join('\n'))).toHaveLength(20);
  });
});

describe('hostile files', () => {
  test('have their names spelt out, so that none moves the cursor or makes a line of its own', async () => {
    const name = 'a\u001B[2J\n\u202Ecsv.txt.csv';
    const { faults } = await readUnitFiles(folder({ [name]: 'x' }), areas);
    expect(faults[0]?.file).toBe('a\\u{1b}[2J\\u{a}\\u{202e}csv.txt.csv');
  });

  test('that are links, pipes or folders are not read', async () => {
    const place = folder({ 'nw.csv': `${good.join('\n')}\n` });
    symlinkSync('/dev/zero', path.join(place, 'a.csv'));
    symlinkSync('/etc/passwd', path.join(place, 'b.csv'));
    mkdirSync(path.join(place, 'c.csv'));
    execFileSync('mkfifo', [path.join(place, 'd.csv')]);
    const { files, faults } = await readUnitFiles(place, areas);
    expect(faults).toEqual([]);
    expect(files.map(({ file }) => file)).toEqual(['nw.csv']);
  });

  test('of a million rows are read in little memory', async () => {
    const place = folder({});
    await writeMillion(path.join(place, 'all.csv'));
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed)), 20);
    const { units, files } = await readUnitFiles(place, areas);
    clearInterval(timer);
    expect(files[0]?.rows).toBe(1_000_000);
    expect(units.size).toBe(1);
    expect((most - before) / 2 ** 20).toBeLessThan(200);
  }, 60_000);

  test('of more postcodes than the areas can have are left after a quarter of a million', async () => {
    const place = folder({});
    await writeMillion(path.join(place, 'all.csv'), 'N');
    const { units, faults } = await readUnitFiles(place, areas);
    expect(faults.map(({ fault }) => fault)).toEqual(['too-many']);
    expect(units.size).toBe(250_000);
  }, 60_000);
});

/** A million different postcodes, of Kirkwall or of another area, after one of Barnet. */
async function writeMillion(file: string, area = 'KW') {
  const letters = 'A B D E F G H J L N P Q R S T U W X Y Z'.split(' ');
  const figures = '0 1 2 3 4 5 6 7 8 9'.split(' ');
  const pairs = letters.flatMap((one) => letters.map((other) => one + other));
  const outcodes = [...letters, ...figures].flatMap((end) => figures.slice(1).map((figure) => area + figure + end));
  const sectors = outcodes.flatMap((outcode) => figures.map((figure) => `${outcode} ${figure}`)).slice(0, 2500);
  const stream = createWriteStream(file);
  stream.write(`${row('NW9 5AB')}\n`);
  for (const [index, sector] of sectors.entries()) {
    const ofSector = index === sectors.length - 1 ? pairs.slice(1) : pairs;
    const lines = ofSector.map((pair) => row(sector + pair, 'S12000023', '344800,1011000', 'S13002949'));
    if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}
