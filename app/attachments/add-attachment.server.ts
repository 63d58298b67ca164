import { createAttachment } from './attachments.server';
import type { DocumentFault } from './document-kinds';
import { fileName } from './file-name';
import { filePart } from './file-part.server';
import { piecesOf } from './pieces.server';
import { readDocument } from './read-document.server';
import { scan } from './scan.server';

export interface Upload {
  draftId: string;
  body: Uint8Array | null;
  contentType: string | null;
  now: Date;
}

/** The name of the control that a file is chosen with. */
export const fileField = 'file';

/** Takes in one posted file: looked into, scanned, sealed. Gives why it was not taken, or `gone` where its draft is. */
export async function addAttachment(upload: Upload): Promise<'added' | 'gone' | DocumentFault> {
  const part = upload.body && filePart(upload.body, upload.contentType, fileField);
  // A browser sends an empty file without a name where none was chosen.
  if (!part || (part.name === '' && part.bytes.length === 0)) return 'missing';
  const read = await readDocument(part.bytes);
  if ('fault' in read) return read.fault;
  const result = await scan(piecesOf(part.bytes));
  if (result === 'infected') return 'infected';
  return createAttachment({
    ...{ draftId: upload.draftId, document: read.document, bytes: part.bytes, scan: result, now: upload.now },
    name: fileName(part.name, read.document.ending),
  });
}
