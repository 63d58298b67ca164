import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages';
import { rememberWords } from './remember-words';
import { spokenLanguages } from './spoken-languages';

type Words = Record<string, unknown>;

const files = import.meta.glob<{ default: Words }>('../../locales/*/*.json', { eager: true });
const words = new Map<string, Record<string, Words>>();
for (const [path, file] of Object.entries(files)) {
  const [code = '', name = ''] = path
    .replace(/.*locales\//, '')
    .replace(/\.json$/, '')
    .split('/');
  words.set(code, { ...words.get(code), [name]: file.default });
}

/** Every language the product carries, English first. */
export const languages: readonly Language[] = [...words]
  .map(([code, subjects]) => ({ ...(subjects.language as Omit<Language, 'code'>), code }))
  .sort((a, b) => Number(b.code === 'en') - Number(a.code === 'en') || a.code.localeCompare(b.code));

/** Names of languages in a language, each with its own name, from the platform's own data. */
function languageNames(code: string): Words {
  const names = new Intl.DisplayNames([code], { type: 'language' });
  return Object.fromEntries(spokenLanguages.map((spoken) => [spoken, names.of(spoken) ?? spoken]));
}

const instances = new Map<string, i18n>();
for (const { code } of languages) {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: code,
    fallbackLng: 'en',
    resources: { [code]: words.get(code) ?? {}, en: words.get('en') ?? {} },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  instance.addResourceBundle(code, 'codes', { language: languageNames(code) }, true, false);
  instances.set(code, rememberWords(instance));
}

/** The ready instance of a language; English where there is none. */
export function i18nFor(code: string): i18n {
  const instance = instances.get(code) ?? instances.get('en');
  if (!instance) throw new Error('locales/en is missing');
  return instance;
}
