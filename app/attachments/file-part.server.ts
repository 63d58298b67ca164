export interface FilePart {
  /** As the browser gave it: nothing to be trusted. */
  name: string;
  /** A view of the posted bytes, not a copy. */
  bytes: Buffer;
}

const lineEnd = '\r\n';
const headEnd = `${lineEnd}${lineEnd}`;

/**
 * The file of one field in a multipart body that is all in memory (RFC 7578). Null where there is none, or where the
 * body is not what its type says. Nothing is copied: ten megabytes stay ten megabytes.
 */
export function filePart(body: Uint8Array, contentType: string | null, field: string): FilePart | null {
  const [, quoted, plain] =
    /^multipart\/form-data\b.*?boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType ?? '') ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return null;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = `--${boundary}`;
  for (let at = bytes.indexOf(mark); at >= 0;) {
    const start = bytes.indexOf(headEnd, at);
    const end = start < 0 ? -1 : bytes.indexOf(`${lineEnd}${mark}`, start + headEnd.length - lineEnd.length);
    if (end < 0) return null;
    const head = bytes.subarray(at + mark.length, start).toString('utf8');
    const name = parameter(head, 'filename');
    if (parameter(head, 'name') === field && name !== null)
      return { name, bytes: bytes.subarray(start + headEnd.length, Math.max(end, start + headEnd.length)) };
    at = end + lineEnd.length;
  }
  return null;
}

/** Browsers write a quote in a name as %22. */
function parameter(head: string, name: string): string | null {
  const value = new RegExp(`^content-disposition:.*[;\\s]${name}="([^"\r\n]*)"`, 'im').exec(head)?.[1];
  return value === undefined ? null : value.replaceAll('%22', '"');
}
