import { useTranslation } from 'react-i18next';
import type { Wording } from '~/journey/wording';

/** How to word a form in the language of the page. */
export function useWording(form: string, voice: string | null): Wording {
  const { t, i18n } = useTranslation();
  return {
    t: (key, facts) => t(key, facts ?? {}),
    has: (key) => i18n.exists(key),
    form,
    language: i18n.language,
    voice: voice ?? undefined,
  };
}
