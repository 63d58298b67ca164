import { useTranslation } from '~/i18n/use-translation';
import { CharacterCount, type CharacterCountProps, type CountWords } from './character-count';

interface LimitedTextareaProps extends Omit<
  CharacterCountProps,
  'description' | 'underLimit' | 'atLimit' | 'overLimit'
> {
  /** What the question is in, where that is not the page's language. */
  language?: string;
}

/** A textarea with a limit, which is told in the language of its question. */
export function LimitedTextarea({ language, ...props }: LimitedTextareaProps) {
  const { i18n } = useTranslation();
  const spoken = language ?? i18n.language;
  const t = i18n.getFixedT(spoken, 'site');
  const { pluralCategories } = new Intl.PluralRules(spoken).resolvedOptions();
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
