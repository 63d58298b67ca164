const blockBytes = 128;
const streamType = 2;
const sectorShiftAt = 30;
const startSectorAt = 116;
const wordMark = 0xa5ec;
const encryptedFlag = 0x0100;

/**
 * The names in a compound file (the container of Word before 2007, [MS-CFB] 2.6), each with the sector it starts at.
 * Directory entries stand at multiples of 128 bytes, so they are found without following the file's own chains.
 */
function directory(bytes: Uint8Array): ReadonlyMap<string, { isStream: boolean; sector: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, { isStream: boolean; sector: number }>();
  for (let at = 512; at + blockBytes <= bytes.length; at += blockBytes) {
    const nameBytes = view.getUint16(at + 64, true);
    const type = bytes[at + 66];
    if (nameBytes < 4 || nameBytes > 64 || nameBytes % 2 === 1 || (type !== 1 && type !== streamType)) continue;
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameBytes - 2));
    if (/^\w+$/.test(name) && !found.has(name))
      found.set(name, { isStream: type === streamType, sector: view.getUint32(at + startSectorAt, true) });
  }
  return found;
}

/** What a compound file is; `none`: nothing that is taken. */
export function compoundKind(bytes: Uint8Array): 'word' | 'password' | 'macros' | 'none' {
  if (bytes.length < 1024) return 'none';
  const names = directory(bytes);
  // Office locks a file of today's kind by putting it, encrypted, into one of these.
  if (names.has('EncryptedPackage')) return 'password';
  const document = names.get('WordDocument');
  if (!document?.isStream) return 'none';
  if (names.has('Macros') || names.has('_VBA_PROJECT')) return 'macros';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (document.sector + 1) * 2 ** view.getUint16(sectorShiftAt, true);
  if (at + 12 > bytes.length || view.getUint16(at, true) !== wordMark) return 'none';
  return view.getUint16(at + 10, true) & encryptedFlag ? 'password' : 'word';
}
