import { useTranslation } from 'react-i18next';
import { CharacterCount, type CharacterCountProps, type CountWords } from './character-count';

type LimitedTextareaProps = Omit<CharacterCountProps, 'description' | 'underLimit' | 'atLimit' | 'overLimit'>;

/** A textarea with a limit, its words in the page's language. */
export function LimitedTextarea(props: LimitedTextareaProps) {
  const { t, i18n } = useTranslation('site');
  const { pluralCategories } = new Intl.PluralRules(i18n.language).resolvedOptions();
  // the script chooses the plural, so each form is handed over with the number still open
  const forms = (key: string): CountWords =>
    Object.fromEntries(
      pluralCategories.map((category) => [category, t(`${key}_${category}`, { count: '%{count}' as never })]),
    );
  return (
    <CharacterCount
      {...props}
      description={t('characters.limit', { count: props.limit })}
      underLimit={forms('characters.left')}
      atLimit={t('characters.none')}
      overLimit={forms('characters.over')}
    />
  );
}
