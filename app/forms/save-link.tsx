import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { ButtonLink } from '~/ui/button';
import { savePath } from './save-path';

/** To saving, from a page where nothing was typed that a post would have to keep. */
export function SaveLink({ form, isSaved }: { form: string; isSaved: boolean }) {
  const { t } = useTranslation('saving');
  const { language } = useFrameData();
  return (
    <ButtonLink variant="secondary" href={savePath(language.code, form, isSaved)}>
      {t('save.link')}
    </ButtonLink>
  );
}
