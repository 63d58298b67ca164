import { activities } from '~/activities/activities.server';
import { content } from '~/content/content.server';
import { liveLanguages } from '~/i18n/live-languages.server';
import { settings } from '~/platform/env.server';
import { heldAndAsked } from '~/platform/held-pages';
import { publicPaths } from '~/sitemap/public-paths';
import { sitemapXml } from '~/sitemap/sitemap';

export function loader() {
  const languages = liveLanguages().map(({ code }) => code);
  const pages = publicPaths(
    languages[0] ?? 'en',
    content(),
    activities().map(({ session }) => session.id),
  );
  return new Response(sitemapXml(pages, languages, settings.appUrl), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': heldAndAsked },
  });
}
