import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { ErrorSummary } from '~/ui/error-summary';
import type { ActAnswer } from './act-view';
import { eventTitle, timeInWords } from '../words';

interface ActProblemsProps {
  answer: ActAnswer | undefined;
  error: (name: string) => string | undefined;
}

/** Why nothing was done: somebody was quicker, it stands otherwise than thought, or a box is to be put right. */
export function ActProblems({ answer, error }: ActProblemsProps) {
  const { t } = useTranslation('staff-acts');
  const { refusal } = useFrameData();
  if (refusal) return <ErrorSummary items={[{ text: t(`refused.${refusal}`) }]} />;
  if (!answer) return null;
  const { issues, refused, changed } = answer;
  if (refused) return <ErrorSummary items={[{ text: t(`refused.${refused}`) }]} />;
  if (changed.length > 0)
    return (
      <ErrorSummary
        title={t('changed.title')}
        description={t('changed.text')}
        items={changed.map(({ type, at, by }) => ({
          text: t('changed.line', {
            event: eventTitle(t, { type }),
            when: timeInWords(at),
            who: by ?? t('changed.outside'),
          }),
        }))}
      />
    );
  const names = Object.keys(issues);
  if (names.length === 0) return null;
  return <ErrorSummary items={names.map((name) => ({ text: error(name), href: `#${name}` }))} />;
}
