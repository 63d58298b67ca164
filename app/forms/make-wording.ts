import type { i18n } from 'i18next';
import { lookedUpOnce } from '~/i18n/looked-up-once';
import type { FormDefinition, Voice } from '~/journey/form';
import type { Wording } from '~/journey/wording';

/** A page asks for several words to find those there are. */
const exists = lookedUpOnce<boolean>();

type Named = Pick<FormDefinition, 'id' | 'borrows'>;

/** How to word a form in the language of an i18next instance; professionals are spoken to in English whatever it is. */
export function makeWording(i18n: i18n, form: Named, voice: Voice | undefined): Wording {
  const language = voice === 'professional' ? 'en' : i18n.language;
  const t = i18n.getFixedT(language);
  return {
    t: (key, facts) => t(key, facts ?? {}),
    has: (key) => exists(`${language} ${key}`, () => i18n.exists(key, { lng: language })),
    form: form.id,
    borrows: form.borrows,
    language,
    voice,
  };
}
