import { isLanguage, languages } from './i18n.server';
import type { Language } from './languages';

/** The language a path names. Throws a 404 response where there is none such. */
export function requireLanguage(params: { lang?: string | undefined }): Language {
  const language = isLanguage(params.lang) && languages.find(({ code, isLive }) => code === params.lang && isLive);
  if (!language) throw new Response(null, { status: 404 });
  return language;
}
