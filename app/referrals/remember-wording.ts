import { lookedUpOnce } from '~/i18n/looked-up-once';
import type { Wording } from '~/journey/wording';

const words = lookedUpOnce<string>();

/**
 * The same wording, remembering what it has looked up: a transcript is hundreds of words that never change while the
 * product runs, and looking them up is most of the work of sending. Words with a text put into them are not kept: it
 * may be a name.
 */
export function rememberWording(wording: Wording): Wording {
  const { t, language } = wording;
  return {
    ...wording,
    t(key, facts = {}) {
      const { context, ...others } = facts;
      if (!Object.values(others).every((fact) => typeof fact === 'number')) return t(key, facts);
      const name = [language, String(context), key, ...Object.entries(others).flat()].join(' ');
      return words(name, () => t(key, facts));
    },
  };
}
