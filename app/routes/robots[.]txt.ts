import { settings } from '~/platform/env.server';
import { heldAndAsked } from '~/platform/held-pages';
import { underLanguages } from '~/platform/not-indexed';
import { robotsTxt } from '~/sitemap/sitemap';

export const loader = () =>
  new Response(robotsTxt(underLanguages, settings.appUrl), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': heldAndAsked },
  });
