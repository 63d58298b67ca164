import { useTranslation } from '~/i18n/use-translation';
import type { Speaker } from './facts-in-words';

export function useSpeaker(): Speaker {
  const { t, i18n } = useTranslation('activities');
  return { t, language: i18n.language };
}
