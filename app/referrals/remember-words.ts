import type { Wording } from '~/journey/wording';

const remembered = new Map<string, string>();

/**
 * The same wording, remembering what it has looked up: a transcript is hundreds of words that never change while the
 * product runs, and looking them up is most of the work of sending. Words with facts put into them are not kept.
 */
export function rememberWords(wording: Wording): Wording {
  const { t, language } = wording;
  return {
    ...wording,
    t(key, facts = {}) {
      const { context, ...others } = facts;
      if (Object.keys(others).length > 0) return t(key, facts);
      const name = `${language} ${String(context)} ${key}`;
      const known = remembered.get(name) ?? t(key, facts);
      remembered.set(name, known);
      return known;
    },
  };
}
