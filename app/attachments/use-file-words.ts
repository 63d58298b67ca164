import { useTranslation } from '~/i18n/use-translation';
import type { Attachment } from './attachments.server';
import { megabytes } from './file-size';

/** The words about documents: only people at work add them, so they are in English. */
export function useFileWords() {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT('en', 'files-professional');
  return {
    text: (key: string, facts: Record<string, unknown> = {}): string => t(key, facts),
    name: ({ name }: Attachment) => name ?? t('removedName'),
    /** `PDF, 1.2 MB, no virus found` */
    facts: ({ kind, sizeBytes, scan }: Attachment): string => {
      const size = megabytes(sizeBytes);
      const parts = [t(`kinds.${kind}`), size === null ? t('sizeSmall') : t('size', { size }), t(`scan.${scan}`)];
      return parts.join(', ');
    },
  };
}
