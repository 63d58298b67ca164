import { describe, expect, test } from 'vitest';
import { readLayout, readRow } from '~/catchment/postcode-layout';

const codePoint = ['NW9 5AB', '10', '521601', '190199', 'E92000001', '', '', '', 'E09000003', 'E05013632'];
const directoryHead = ['pcd', 'pcd2', 'pcds', 'dointr', 'doterm', 'oslaua', 'osward', 'oseast1m', 'osnrth1m'];
const directory = ['NW9 5AB', 'NW9  5AB', 'NW9 5AB', '198001', '', 'E09000003', 'E05013632', '521601', '190199'];
const facts = { district: 'E09000003', ward: 'E05013632', easting: 521601, northing: 190199 };

const layoutOf = (row: string[]) => {
  const found = readLayout(row);
  if (!found) throw new Error('no layout');
  return found.layout;
};
const changed = (row: string[], index: number, text: string) => row.map((field, at) => (at === index ? text : field));

describe('the layout of a file', () => {
  test('is Code-Point Open, with or without its header', () => {
    expect(readLayout(codePoint)).toMatchObject({ isHeader: false, layout: { name: 'Code-Point Open', width: 10 } });
    const head =
      'Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code';
    for (const row of [head, 'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC'].map((line) => line.split(','))) {
      expect(readLayout(row)).toMatchObject({ isHeader: true });
      expect(readRow(codePoint, layoutOf(row))).toEqual({ unit: 'NW9 5AB', facts, isEnded: false });
    }
  });

  test('is the ONS Postcode Directory, by its old column names and its new', () => {
    expect(readRow(directory, layoutOf(directoryHead))).toEqual({ unit: 'NW9 5AB', facts, isEnded: false });
    const renamed = ['pcd7', 'pcd8', 'pcds', 'dointr', 'doterm', 'lad25cd', 'wd25cd', 'east1m', 'north1m'];
    expect(readRow(directory, layoutOf(renamed))).toMatchObject({ facts });
  });

  test('follows a header whose columns stand in another order', () => {
    const order = [8, 3, 0, 5, 2, 1, 4, 7, 6];
    const moved = (row: string[]) => order.map((index) => row[index] ?? '');
    expect(readRow(moved(directory), layoutOf(moved(directoryHead)))).toMatchObject({ unit: 'NW9 5AB', facts });
  });

  test.each([
    ['names,that,say,nothing'],
    ['postcode,sector,outcode,ward_code,ward_name,easting,northing,lat,lng,source'],
    ['<html><body>Not found</body></html>'],
    [''],
  ])('%s is none we know', (line) => {
    expect(readLayout(line.split(','))).toBeNull();
  });
});

describe('a row', () => {
  const layout = layoutOf(codePoint);

  test('may have a padded postcode, and a PO box may lack district, ward and place', () => {
    const box = ['N1  0AF', '90', '0', '0', '', '', '', '', '', ''];
    const nowhere = { district: '', ward: '', easting: 0, northing: 0 };
    expect(readRow(box, layout)).toEqual({ unit: 'N1 0AF', facts: nowhere, isEnded: false });
  });

  test('of a postcode that has ended says so', () => {
    expect(readRow(changed(directory, 4, '202401'), layoutOf(directoryHead))).toMatchObject({ isEnded: true });
  });

  test.each([
    ['district and ward changed places', changed(changed(codePoint, 8, 'E05013632'), 9, 'E09000003'), 'district'],
    ['the ward code was cut', changed(codePoint, 9, 'E050136'), 'ward'],
    ['the last columns are missing', codePoint.slice(0, 8), 'columns'],
    ['there is a column more', [...codePoint, ''], 'columns'],
    ['the place is in words', changed(codePoint, 2, 'north'), 'place'],
    ['the place is in degrees', changed(changed(codePoint, 2, '51.5975'), 3, '-0.2457'), 'place'],
    ['the quality is a place', changed(codePoint, 1, '521601'), 'quality'],
    ['the postcode is mistyped', changed(codePoint, 0, 'NW9 SAB'), 'postcode'],
    ['the postcode is a formula', changed(codePoint, 0, '=cmd()'), 'postcode'],
  ])('is refused where %s', (_, row, fault) => {
    expect(readRow(row, layout)).toEqual({ fault });
  });
});
