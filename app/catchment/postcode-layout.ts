import { readOfficialPostcode, type UnitFacts } from './unit-facts';

/** Where a file's columns stand. */
export interface Layout {
  name: 'Code-Point Open' | 'ONS Postcode Directory';
  width: number;
  postcode: number;
  district: number;
  ward: number;
  easting: number;
  northing: number;
  /** Code-Point Open's alone: how well the place is known, 10 best, 90 not at all. */
  quality: number | null;
  /** The directory's alone: when the postcode ended. */
  ended: number | null;
}

export type ReadRow = { unit: string; facts: UnitFacts; isEnded: boolean } | { fault: RowFault };
export type RowFault = 'columns' | 'postcode' | 'district' | 'ward' | 'place' | 'quality' | 'ended';

const columns = { postcode: 0, quality: 1, easting: 2, northing: 3, district: 8, ward: 9 };
const codePointOpen: Layout = { name: 'Code-Point Open', width: 10, ...columns, ended: null };

/** What the columns are called, best first: in Code-Point Open's two headers, and in the directory's old and new ones. */
const names = {
  postcode: [/^postcode$/, /^pc$/, /^pcds$/, /^pcd8$/, /^pcd2$/, /^pcd7$/, /^pcd$/],
  district: [/^admin_district_code$/, /^dc$/, /^oslaua$/, /^laua$/, /^lad\d\dcd$/],
  ward: [/^admin_ward_code$/, /^wc$/, /^osward$/, /^ward$/, /^wd\d\dcd$/],
  easting: [/^eastings?$/, /^ea$/, /^oseast1m$/, /^east1m$/],
  northing: [/^northings?$/, /^no$/, /^osnrth1m$/, /^north1m$/],
  quality: [/^positional_quality_indicator$/, /^pq$/],
  ended: [/^doterm$/],
} as const;

/** The layout that a file's first row tells, and whether that row is a header; null where it is none we know. */
export function readLayout(first: readonly string[]): { layout: Layout; isHeader: boolean } | null {
  if (first.length === codePointOpen.width && readOfficialPostcode(first[0] ?? '')) {
    return { layout: codePointOpen, isHeader: false };
  }
  const heads = first.map((name) => name.trim().toLowerCase());
  const find = (patterns: readonly RegExp[]) =>
    patterns.map((pattern) => heads.findIndex((head) => pattern.test(head))).find((index) => index !== -1) ?? -1;
  const at = { postcode: find(names.postcode), district: find(names.district), ward: find(names.ward) };
  const place = { easting: find(names.easting), northing: find(names.northing) };
  const [quality, ended] = [find(names.quality), find(names.ended)];
  if (Object.values({ ...at, ...place }).includes(-1) || (quality === -1) === (ended === -1)) return null;
  const name = ended === -1 ? 'Code-Point Open' : 'ONS Postcode Directory';
  const one = { quality: quality === -1 ? null : quality, ended: ended === -1 ? null : ended };
  return { layout: { name, width: first.length, ...at, ...place, ...one }, isHeader: true };
}

// Nations number their districts and wards apart; the islands outside have pretended codes of L and M.
const districtCode = /^(E0[6-9]|S12|W06|N09)\d{6}$|^[LM]99999999$/;
const wardCode = /^(E05|S13|W05|N08)\d{6}$|^[ELMNSW]99999999$/;
const whole = /^\d{1,7}$/;

/** One postcode. A code of another kind in a column means that columns have changed places, or a line was cut. */
export function readRow(row: readonly string[], layout: Layout): ReadRow {
  if (row.length !== layout.width) return { fault: 'columns' };
  const field = (index: number) => row[index]?.trim() ?? '';
  const unit = readOfficialPostcode(field(layout.postcode));
  if (!unit) return { fault: 'postcode' };
  const [district, ward] = [field(layout.district), field(layout.ward)];
  if (district && !districtCode.test(district)) return { fault: 'district' };
  // Both or neither: a line cut after its last comma has a district alone.
  if (ward ? !wardCode.test(ward) : district) return { fault: 'ward' };
  if (layout.quality !== null && !/^[1-9]0$/.test(field(layout.quality))) return { fault: 'quality' };
  const ended = layout.ended === null ? '' : field(layout.ended);
  if (ended && !/^\d{6}$/.test(ended)) return { fault: 'ended' };
  const place = readPlace(field(layout.easting), field(layout.northing), layout);
  return place ? { unit, facts: { district, ward, ...place }, isEnded: ended !== '' } : { fault: 'place' };
}

/** Metres on the National Grid; 0, 0 where the place is not known, which the directory leaves blank. */
function readPlace(east: string, north: string, { name }: Layout): { easting: number; northing: number } | null {
  if (east === '' && north === '' && name === 'ONS Postcode Directory') return { easting: 0, northing: 0 };
  if (!whole.test(east) || !whole.test(north)) return null;
  const [easting, northing] = [Number(east), Number(north)];
  return easting < 700_000 && northing < 1_300_000 ? { easting, northing } : null;
}
