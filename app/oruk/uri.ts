/** An address by RFC 3986, which is stricter than what browsers take: staff may paste one with letters, brackets or bars. */
export function uriOf(address: string): string {
  const { origin, pathname, search, hash } = new URL(address);
  return origin + encoded(pathname) + encoded(search) + (hash && `#${encoded(hash.slice(1)).replaceAll('#', '%23')}`);
}

const encoded = (part: string) =>
  part.replace(/%(?![\da-f]{2})/gi, '%25').replace(/[^\w.~!$&'()*+,;=:@/?%#-]/g, encodeURIComponent);

const letters = String.raw`(?:[\w.~!$&'()*+,;=:@/-]|%[\da-fA-F]{2})*`;

/** An absolute address on the web as RFC 3986 has it. */
export const uriForm = new RegExp(
  String.raw`^https?://[\w.-]+(?::\d+)?(?:/${letters})?(?:\?(?:${letters}|\?)*)?(?:#(?:${letters}|\?)*)?$`,
);
