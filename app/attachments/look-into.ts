import { compoundKind } from './compound-file';
import type { Document, DocumentFault } from './document-kinds';
import { isZipBomb, zipEntries } from './zip-directory';

type Look = { document: Document } | { fault: DocumentFault };

const images: Readonly<Record<string, string>> = {
  ...{ jpg: 'jpg', png: 'png', gif: 'gif', webp: 'webp', tif: 'tif', heic: 'heic' },
};
const headBytes = 1024;

/**
 * What a file is by its content. `begins` names what its first bytes say (`pdf`, `zip`, `cfb`, or an image's usual ending);
 * the rest of it must not say otherwise.
 */
export function lookInto(bytes: Uint8Array, begins: string | undefined): Look {
  if (begins === 'zip') return openXml(bytes);
  // Whatever else it is, an archive at its end makes it two files in one.
  if (zipEntries(bytes)) return { fault: 'two-kinds' };
  if (begins === 'pdf')
    return isLockedPdf(bytes) ? { fault: 'password' } : { document: { kind: 'pdf', ending: 'pdf' } };
  if (begins === 'cfb') {
    const kind = compoundKind(bytes);
    if (kind === 'word') return { document: { kind: 'word', ending: 'doc' } };
    return { fault: kind === 'none' ? 'wrong-kind' : kind };
  }
  const ending = begins === undefined ? undefined : images[begins];
  if (ending === undefined) return { fault: 'wrong-kind' };
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes));
  if (/%PDF-|<html|<script|<!doctype/i.test(head)) return { fault: 'two-kinds' };
  return { document: { kind: 'image', ending } };
}

/** A Word file of today is a ZIP archive with parts of fixed names (ECMA-376 part 2). */
function openXml(bytes: Uint8Array): Look {
  const entries = zipEntries(bytes);
  if (!entries) return { fault: 'wrong-kind' };
  if (isZipBomb(entries, bytes.length)) return { fault: 'bomb' };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { fault: 'password' };
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has('[Content_Types].xml') || !names.has('word/document.xml')) return { fault: 'wrong-kind' };
  if (entries.some(({ name }) => /vbaProject\.bin$/i.test(name))) return { fault: 'macros' };
  return { document: { kind: 'word', ending: 'docx' } };
}

/** A PDF that is encrypted says so in its trailer: `/Encrypt`, followed by a reference or a dictionary (ISO 32000-1, 7.6). */
function isLockedPdf(bytes: Uint8Array): boolean {
  const mark = new TextEncoder().encode('/Encrypt');
  for (let at = bytes.indexOf(0x2f); at >= 0; at = bytes.indexOf(0x2f, at + 1)) {
    if (!mark.every((code, index) => bytes[at + index] === code)) continue;
    const after = new TextDecoder('latin1').decode(bytes.subarray(at + mark.length, at + mark.length + 32));
    if (/^\s*(\d+\s+\d+\s+R|<<)/.test(after)) return true;
  }
  return false;
}
