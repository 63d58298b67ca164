/** What an official file says of one postcode. */
export interface UnitFacts {
  /** GSS code of the district; empty where the file has none, as for some PO boxes. */
  district: string;
  /** GSS code of the ward; empty where the file has none. */
  ward: string;
  easting: number;
  northing: number;
}

export const barnet = 'E09000003';

const printed = /^([A-Z]{1,2}\d[A-Z\d]?) *(\d[ABD-HJLNP-UW-Z]{2})$/;

/** `NW9 5AB` from an official file's `NW95AB`, `NW9 5AB` or `N1  0AF`; null where it is no postcode. Never guesses. */
export function readOfficialPostcode(text: string): string | null {
  const [, outcode, rest] = printed.exec(text) ?? [];
  return outcode && rest ? `${outcode} ${rest}` : null;
}

export const sectorOfUnit = (unit: string) => unit.slice(0, -2);
export const outcodeOf = (unit: string) => unit.slice(0, unit.indexOf(' '));
/** `NW` of `NW9 5AB`. */
export const areaOf = (unit: string) => /^[A-Z]+/.exec(unit)?.[0] ?? '';
