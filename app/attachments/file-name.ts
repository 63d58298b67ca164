const longest = 80;

/**
 * A file's name as it may be shown and given to a disk: without folders, marks that turn a line round or hide, and what
 * systems keep for themselves; with the ending its content calls for.
 */
export function fileName(given: string, ending: string): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base
    .replace(/\.[\p{L}\p{N}]{1,8}$/u, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*;%]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${[...clean].slice(0, longest).join('').trim() || 'document'}.${ending}`;
}

/** The header that makes a browser save it under its name, letters of every script included (RFC 6266, RFC 8187). */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_');
  const coded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${coded}`;
}
