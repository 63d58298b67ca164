import { useContext } from 'react';
import { I18nContext } from 'react-i18next';

/**
 * The words of a subject, or of the first of several, in the page's language; others by `subject:key`. It is react-i18next's hook
 * for a page that is rendered once: without watching for words that come later or a language that changes, which was a thirtieth
 * of the work of a question page.
 */
export function useTranslation(subjects?: string | readonly string[]) {
  const { i18n } = useContext(I18nContext);
  const subject = typeof subjects === 'string' ? subjects : subjects?.[0];
  return { i18n, t: i18n.getFixedT(i18n.language, subject ?? null) };
}
