import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { SummaryList } from '~/ui/summary-list';
import type { CheckCard, CheckRow } from './check-cards';

/** The answers as cards, each row with its way back to change it. */
export function CheckAnswers({ form, cards }: { form: string; cards: readonly CheckCard[] }) {
  const { t } = useTranslation('form');
  const { language } = useFrameData();
  const changeOf = ({ change, question }: CheckRow) =>
    change && {
      href: `${paths.question(language.code, form, change)}?change`,
      text: t('check.change'),
      visuallyHiddenText: question,
    };
  return cards.map(({ key, title, rows }) => (
    <SummaryList
      key={key}
      card={{ title: <bdi>{title}</bdi> }}
      rows={rows.map((row) => {
        const change = changeOf(row);
        return { key: row.question, value: <AnswerLines {...row} />, actions: change ? [change] : undefined };
      })}
    />
  ));
}

function AnswerLines({ answer, isTyped, isCode }: CheckRow) {
  const { t } = useTranslation('form');
  if (answer.length === 0) return <span className="app-not-given">{t('check.notGiven')}</span>;
  // Each runs its own way, and all begin at the side where the page begins.
  return answer.map((line, index) => (
    <div key={index}>{isCode ? <bdi dir="ltr">{line}</bdi> : isTyped ? <bdi>{line}</bdi> : line}</div>
  ));
}
