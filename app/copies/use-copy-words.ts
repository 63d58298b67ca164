import { useTranslation } from '~/i18n/use-translation';
import type { Offer } from './may-keep';

/** The words of the copy for who reads them: at work in English, with words of their own. */
export function useCopyWords(offer: Offer) {
  const { i18n } = useTranslation();
  const language = offer === 'at-work' ? 'en' : i18n.language;
  const t = i18n.getFixedT(language);
  const subject = offer === 'at-work' ? 'copy-professional' : 'copy';
  return {
    language,
    text: (key: string, facts: Record<string, unknown> = {}): string => t(`${subject}:${key}`, facts),
  };
}
