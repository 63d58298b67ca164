import { deflateRawSync } from 'node:zlib';

/** What every virus scanner takes for a virus and is none, written so that this file is not taken for it. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

interface Entry {
  name: string;
  text?: string;
  isEncrypted?: boolean;
  /** What the directory says it unpacks to. */
  unpacked?: number;
}

/** A ZIP archive. */
export function zipOf(...entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text = 'x', isEncrypted = false, unpacked = text.length } of entries) {
    const packed = deflateRawSync(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(unpacked, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06'), end]);
}

const wordParts = [{ name: '[Content_Types].xml' }, { name: 'word/document.xml', text: '<w:document/>' }];
export const docx = (...more: readonly Entry[]) => zipOf(...wordParts, ...more);

/** A compound file with streams and storages of these names; `fib` are the flags of its Word document. */
export function compound(names: readonly string[], fib = 0): Buffer {
  const bytes = Buffer.alloc(512 * 4);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  names.forEach((name, index) => {
    const at = 512 + index * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
    bytes[at + 66] = /^(Macros|_VBA_PROJECT)$/.test(name) ? 1 : 2;
    bytes.writeUInt32LE(2, at + 116);
  });
  bytes.writeUInt16LE(0xa5ec, 512 * 3);
  bytes.writeUInt16LE(fib, 512 * 3 + 10);
  return bytes;
}

export const pdf = (more = '') =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${more}>>\nendobj\ntrailer\n<< /Root 1 0 R ${more}>>\n%%EOF\n`);
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const jpg = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.from('ffd9', 'hex'),
]);

/** A multipart body with one file in the field `file`, and its type. */
export function multipart(name: string, bytes: Buffer): { body: Buffer; contentType: string } {
  const head = `--xyz\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: x/y\r\n\r\n`;
  return {
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--xyz--\r\n')]),
    contentType: 'multipart/form-data; boundary=xyz',
  };
}
