import type { Wording } from '~/journey/wording';

const words = new Map<string, string>();
const keys = new Map<string, boolean>();

/**
 * The same wording, remembering what it has looked up: a transcript is hundreds of words that never change while the
 * product runs, and looking them up is most of the work of sending. Words with a text put into them are not kept: it
 * may be a name.
 */
export function rememberWording(wording: Wording): Wording {
  const { t, has, language } = wording;
  return {
    ...wording,
    t(key, facts = {}) {
      const { context, ...others } = facts;
      if (!Object.values(others).every((fact) => typeof fact === 'number')) return t(key, facts);
      const name = [language, String(context), key, ...Object.entries(others).flat()].join(' ');
      return remember(words, name, () => t(key, facts));
    },
    has: (key) => remember(keys, `${language} ${key}`, () => has(key)),
  };
}

function remember<T>(known: Map<string, T>, name: string, look: () => T): T {
  const found = known.get(name) ?? look();
  known.set(name, found);
  return found;
}
