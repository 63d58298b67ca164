/** The letters the second half of a postcode is made of: C, I, K, M, O and V look too much like others. */
const letters = 'ABDEFGHJLNPQRSTUWXYZ';

/** The pairs of letters in a set written by `writeUnits`, in alphabetical order. */
export function readUnits(bits: string): string[] {
  const bytes = Uint8Array.from(atob(bits), (character) => character.charCodeAt(0));
  const units: string[] = [];
  for (let index = 0; index < letters.length ** 2; index++) {
    if (((bytes[index >> 3] ?? 0) >> (index & 7)) & 1) units.push(pairAt(index));
  }
  return units;
}

/** Pairs of letters as base 64: one bit for each of the 400 pairs, so that a whole sector takes 68 characters. */
export function writeUnits(units: Iterable<string>): string {
  const bytes = new Uint8Array(letters.length ** 2 / 8);
  for (const unit of units) {
    const index = letters.indexOf(unit.charAt(0)) * letters.length + letters.indexOf(unit.charAt(1));
    bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
  }
  return btoa(String.fromCharCode(...bytes));
}

function pairAt(index: number): string {
  return letters.charAt(Math.floor(index / letters.length)) + letters.charAt(index % letters.length);
}
