import { useTranslation } from 'react-i18next';
import { Table } from '~/ui/table';
import { Tag } from '~/ui/tag';
import type { MessageView } from './referral-view';
import { timeInWords } from './words';

/** What was sent to whom, and what did not arrive. */
export function MessagesPanel({ messages }: { messages: readonly MessageView[] }) {
  const { t } = useTranslation('staff');
  return (
    <section aria-labelledby="messages">
      <h2 className="govuk-heading-m" id="messages">
        {t('referral.messages.heading')}
      </h2>
      {messages.length === 0 ? (
        <p className="govuk-body">{t('referral.messages.none')}</p>
      ) : (
        <Table
          className="staff-dense"
          columns={['what', 'to', 'state', 'when'].map((column) => ({
            text: t(`referral.messages.${column}`),
          }))}
          rows={messages.map(({ template, channel, tray, state, at, isUndelivered }) => [
            `${t(`messages.${template}`)} (${t(`channels.${channel}`)})`,
            tray ? t(`trays.${tray}`) : t('referral.messages.family'),
            isUndelivered ? <Tag colour="orange">{t(`messageStates.${state}`)}</Tag> : t(`messageStates.${state}`),
            timeInWords(at),
          ])}
        />
      )}
    </section>
  );
}
