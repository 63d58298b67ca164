import { fileTypeFromBuffer } from 'file-type';
import { attachmentLimits, type Document, type DocumentFault } from './document-kinds';
import { lookInto } from './look-into';

const headBytes = 4100;
const archiveMark = Buffer.from('PK\x03\x04');

/** What a file is, told by its content alone. */
export async function readDocument(bytes: Buffer): Promise<{ document: Document } | { fault: DocumentFault }> {
  if (bytes.length === 0) return { fault: 'empty' };
  if (bytes.length > attachmentLimits.bytes) return { fault: 'too-large' };
  if (bytes.subarray(0, archiveMark.length).equals(archiveMark)) return lookInto(bytes, 'zip');
  // Its head is enough, and keeps the library from following what a hostile file says of itself.
  const type = await fileTypeFromBuffer(bytes.subarray(0, headBytes));
  return lookInto(bytes, type?.ext);
}
