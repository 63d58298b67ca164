export interface ZipEntry {
  name: string;
  packed: number;
  unpacked: number;
  isEncrypted: boolean;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 65_535;

/**
 * The entries of a ZIP archive as its central directory lists them (APPNOTE 4.3.12, 4.3.16); nothing is unpacked. Null
 * where the bytes end in no directory that holds together. Archives of more than 4 GB or 65,535 entries are not read.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  // Counted back from the end, as unpackers do: what stands before an archive moves it and does not hide it.
  let at = end - view.getUint32(end + 12, true);
  for (let index = 0; index < count; index += 1) {
    if (at < 0 || at + entryLength > end || view.getUint32(at, true) !== entryMark) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + entryLength, at + entryLength + nameLength);
    entries.push({
      name: new TextDecoder().decode(name),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment that fills the rest. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === endMark && view.getUint16(at + 10, true) > 0) return at;
  return null;
}

const mostUnpacked = 200 * 1024 * 1024;
const mostEntries = 5000;

/** What would fill a disk or a memory when it is opened, or says it holds more than it can. */
export function isZipBomb(entries: readonly ZipEntry[], archiveBytes: number): boolean {
  const sum = (of: (entry: ZipEntry) => number) => entries.reduce((total, entry) => total + of(entry), 0);
  const unpacked = sum((entry) => entry.unpacked);
  return entries.length > mostEntries || unpacked > mostUnpacked || sum((entry) => entry.packed) > archiveBytes;
}
