/**
 * The language of ours that a browser asks for most in an Accept-Language header (RFC 9110, 12.5.4); null for none.
 * A region or script is looked at only if we have it: `fa-AF` finds `fa`.
 */
export function chooseLanguage(header: string, codes: readonly string[]): string | null {
  const wishes = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0 && weight <= 1)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wishes) {
    const found = codes.find((code) => code.toLowerCase() === tag) ?? codes.find((code) => code === tag.split('-')[0]);
    if (found) return found;
  }
  return null;
}
