const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What a feed wrote as plain text: no mark-up, no signs that nobody sees, no more than `limit` characters. */
export function plainText(given: string, limit: number): { text: string; isChanged: boolean; isCut: boolean } {
  // first cut roughly, so that a hostile text costs nothing
  const rough = given.slice(0, limit * 4);
  const bare = rough
    .replace(/<(script|style)\b[^>]*>[^]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<(br|\/p|\/li|\/div|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[a-z/!][^>]*(>|$)/gi, ' ')
    .replace(/&(#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/gi, (whole, name: string) => characterOf(name) ?? whole);
  const text = bare
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)[\p{Cc}\u00ad\u200b\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
  const letters = [...text];
  const isCut = letters.length > limit || given.length > rough.length;
  const cut = isCut
    ? `${letters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
    : text;
  return { text: cut, isCut, isChanged: cut !== given.trim() };
}

function characterOf(name: string): string | null {
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : null;
  if (code === null) return entities[name.toLowerCase()] ?? null;
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}
