import { inLanguage } from '~/paths';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/**
 * A sitemap (sitemaps.org) of pages, each in every language with the others as its alternates, as search engines ask for
 * translations to be told. `paths` are those of the first language, which is the one for all who read none of them.
 */
export function sitemapXml(paths: readonly string[], languages: readonly string[], origin: string): string {
  const [first = 'en'] = languages;
  const entries = paths.flatMap((path) => {
    const link = (code: string, language: string) =>
      `<xhtml:link rel="alternate" hreflang="${code}" href="${escaped(origin + inLanguage(path, language))}"/>`;
    const links = [...languages.map((code) => link(code, code)), link('x-default', first)].join('');
    return languages.map((code) => `<url><loc>${escaped(origin + inLanguage(path, code))}</loc>${links}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/**
 * robots.txt (RFC 9309). Nothing with a query: a postcode asked for is nobody's to find, and the ways to narrow a list, or to
 * put what one sees on a list of one's own, lead on without end.
 */
export function robotsTxt(underLanguages: readonly string[], origin: string): string {
  const left = [...underLanguages.map((name) => `/*/${name}`), '/staff', '/*?'];
  return ['User-agent: *', ...left.map((path) => `Disallow: ${path}`), '', `Sitemap: ${origin}/sitemap.xml`, ''].join(
    '\n',
  );
}
