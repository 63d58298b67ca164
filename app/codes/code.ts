import { foldTyped, spell } from './crockford';

/** What a code is for. One of a purpose opens nothing of another. */
export type Purpose = 'resume' | 'track' | 'together' | 'sender';

/** A code taken apart: what it is found by, which says nothing, and 80 bits that only its owner has. */
export interface Code {
  lookUp: string;
  secret: string;
}

const lookUpLength = 4;
const length = 20;
const readable = /^([0-9A-HJKMNP-TV-Z]{4})([0-9A-HJKMNP-TV-Z]{16})$/;

/** @param bytes at least 20, random */
export function newCode(bytes: Uint8Array): Code {
  if (bytes.length < length) throw new RangeError(`A code takes ${length} random bytes`);
  const characters = spell(bytes.subarray(0, length));
  return { lookUp: characters.slice(0, lookUpLength), secret: characters.slice(lookUpLength) };
}

/** As people are given it: five groups of four. */
export function printCode({ lookUp, secret }: Code): string {
  return `${lookUp}${secret}`.replace(/(.{4})(?=.)/g, '$1-');
}

/** However it was typed; null where it cannot be a code. */
export function readCode(typed: string): Code | null {
  const [, lookUp, secret] = readable.exec(foldTyped(typed)) ?? [];
  return lookUp !== undefined && secret !== undefined ? { lookUp, secret } : null;
}
