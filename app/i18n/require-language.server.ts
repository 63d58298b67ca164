import type { Language } from './languages';
import { liveLanguages } from './live-languages.server';

/** The language a path names. Throws a 404 response where there is none such. */
export function requireLanguage(params: { lang?: string | undefined }): Language {
  const language = liveLanguages().find(({ code }) => code === params.lang);
  if (!language) throw new Response(null, { status: 404 });
  return language;
}
