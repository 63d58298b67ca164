import type { Language } from '~/i18n/languages';
import { useSpeaker } from './use-speaker';

/** Beside the name of a group that is made up, wherever it is shown. */
export function ExampleMark() {
  const { t } = useSpeaker();
  return (
    <>
      {' '}
      <strong className="app-example">{t('example.tag')}</strong>
    </>
  );
}

/** What marks words that are in another language than the page. */
export const ownLanguage = (lang: string, page: Pick<Language, 'code'>) =>
  lang === page.code ? {} : ({ lang, dir: 'auto' } as const);
