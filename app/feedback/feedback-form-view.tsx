import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/ui/button';
import { LimitedTextarea } from '~/ui/fields/limited-textarea';
import { Radios } from '~/ui/fields/radios';
import { type Issues, issueOf } from '~/ui/issues';
import { ratings, type TypedFeedback, wordsLimit } from './feedback-form';

/** How easy it was, and anything in their own words. */
export function FeedbackForm({ typed, issues }: { typed: TypedFeedback; issues: Issues }) {
  const { t } = useTranslation('feedback');
  return (
    <form method="post" noValidate>
      <input type="hidden" name="from" value={typed.from} />
      <Radios
        name="rating"
        size="m"
        legend={t('rating.label')}
        items={ratings.map((value) => ({ value, text: t(`rating.options.${value}`) }))}
        value={typed.rating}
        error={issueOf(issues, 'rating')}
      />
      <LimitedTextarea
        name="words"
        size="m"
        label={t('words.label')}
        hint={t('words.hint')}
        limit={wordsLimit}
        rows={6}
        value={typed.words}
        error={issueOf(issues, 'words')}
      />
      <p>{t('kept')}</p>
      <Button preventDoubleClick>{t('send')}</Button>
    </form>
  );
}
