import { useTranslation } from '~/i18n/use-translation';
import { whoIsAsked } from '~/referrals/item-events';
import { topics } from '~/referrals/message-templates';
import { type Choice } from '~/ui/fields/choices';
import { Radios } from '~/ui/fields/radios';
import { Textarea } from '~/ui/fields/textarea';
import type { ActFieldsProps } from './act-form';

/** Whom to ask and by which way, in one list; a message takes one of the approved texts, a worker their own words. */
export function QuestionFields({ boxes: { box, pick, value, error }, offered: { waysToAsk } }: ActFieldsProps) {
  const { t } = useTranslation('staff-acts');
  const items = whoIsAsked.flatMap((of): Choice[] =>
    (waysToAsk?.[of] ?? []).map((way) => ({
      value: `${of} ${way}`,
      text: t(`question.way.${of}`, { way: way === 'message' ? t(`question.message.${of}`) : t(`ways.${way}`) }),
      reveals: way === 'message' && (
        <Radios
          name={`topic-${of}`}
          legend={t('question.topic.label')}
          value={value(`topic-${of}`)}
          error={value('channel') === `${of} message` ? error('topic') : undefined}
          isSmall
          items={topics[of].map((topic) => ({ value: topic, text: t(`question.topics.${topic}`) }))}
        />
      ),
    })),
  );
  return (
    <>
      <Radios {...pick('channel')} error={error('channel') ?? error('of')} isSmall items={items} />
      <Textarea {...box('words')} rows={4} />
    </>
  );
}
