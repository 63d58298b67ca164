import { useTranslation } from '~/i18n/use-translation';
import { SummaryList } from '~/ui/summary-list';

interface Preview {
  template: string;
  to: string;
  topic: string | null;
  language: string;
  subject: string;
  text: string;
  short: string | null;
}

/** Each message in full: subject and words of the mail, and the text where there is one. */
export function MessagePreviews({ messages, direction }: { messages: readonly Preview[]; direction: 'ltr' | 'rtl' }) {
  const { t } = useTranslation('staff-messages');
  return (
    <>
      {messages.map(({ template, to, topic, language, subject, text, short }) => {
        const own = { lang: language, dir: to === 'family' ? direction : 'ltr' };
        const asked = topic === null ? '' : `. ${t('topic', { topic: t(`topics.${topic}`) })}`;
        return (
          <SummaryList
            key={`${template} ${topic ?? ''}`}
            card={{ title: `${t(`staff:messages.${template}`)}${asked}` }}
            rows={[
              { key: t(`to.${to}`), value: template },
              { key: t('subject'), value: <span {...own}>{subject}</span> },
              {
                key: t('email'),
                value: (
                  <div {...own} className="staff-written">
                    {text}
                  </div>
                ),
              },
              ...(short === null ? [] : [{ key: t('text'), value: <span {...own}>{short}</span> }]),
            ]}
          />
        );
      })}
    </>
  );
}
