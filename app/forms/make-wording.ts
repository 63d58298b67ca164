import type { i18n } from 'i18next';
import type { FormDefinition, Voice } from '~/journey/form';
import type { Wording } from '~/journey/wording';

type Named = Pick<FormDefinition, 'id' | 'borrows'>;

/** How to word a form in the language of an i18next instance; professionals are spoken to in English whatever it is. */
export function makeWording(i18n: i18n, form: Named, voice: Voice | undefined): Wording {
  const language = voice === 'professional' ? 'en' : i18n.language;
  const t = i18n.getFixedT(language);
  return {
    t: (key, facts) => t(key, facts ?? {}),
    has: (key) => exists(i18n, language, key),
    form: form.id,
    borrows: form.borrows,
    language,
    voice,
  };
}

const known = new Map<string, boolean>();

/** Whether there are such words, looked up once: a page asks for several to find one, and they do not change while the product runs. */
function exists(i18n: i18n, language: string, key: string): boolean {
  const name = `${language} ${key}`;
  const found = known.get(name) ?? i18n.exists(key, { lng: language });
  known.set(name, found);
  return found;
}
