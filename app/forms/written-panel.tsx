import { useTranslation } from '~/i18n/use-translation';
import { CheckAnswers } from './check-answers';
import type { FactsOf } from './panel-facts';

/** What was written about the family, by whom and when: their words as they are, the questions in the reader's language. */
export function Written({ by, on, cards }: FactsOf<'written'>) {
  const { t } = useTranslation('family-part');
  return (
    <>
      <p className="govuk-body">
        {t('written.by')} <bdi>{by}</bdi>
        <br />
        {t('written.on', { day: on })}
      </p>
      <CheckAnswers form="together" cards={cards} />
    </>
  );
}
