import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { Table } from '~/ui/table';
import { Tag } from '~/ui/tag';
import type { MessageView } from './referral-view';
import { timeInWords } from './words';

/** What was sent to whom, what did not arrive, and what is to be done about it. */
export function MessagesPanel({ reference, messages }: { reference: string; messages: readonly MessageView[] }) {
  const { t } = useTranslation('staff');
  return (
    <section aria-labelledby="messages">
      <h2 className="govuk-heading-m" id="messages" tabIndex={-1}>
        {t('referral.messages.heading')}
      </h2>
      {messages.length === 0 ? (
        <p className="govuk-body">{t('referral.messages.none')}</p>
      ) : (
        <>
          <Table
            className="staff-dense"
            isStacked
            columns={['what', 'to', 'state', 'when', 'act'].map((column) => ({
              text: t(`referral.messages.${column}`),
            }))}
            rows={messages.map((message) => [
              `${t(`messages.${message.template}`)} (${t(`channels.${message.channel}`)})`,
              message.tray ? t(`trays.${message.tray}`) : t(`referral.messages.${readerOf(message)}`),
              <MessageState key="state" message={message} />,
              timeInWords(message.at),
              <MessageActs key="acts" {...{ reference, message }} />,
            ])}
          />
          <p className="govuk-hint">{t('referral.messages.help')}</p>
        </>
      )}
    </section>
  );
}

const readerOf = ({ template }: MessageView) => (template.startsWith('sender-') ? 'professional' : 'family');

function MessageState({ message: { state, isUndelivered } }: { message: MessageView }) {
  const { t } = useTranslation('staff');
  const words = t(`messageStates.${state}`);
  return isUndelivered ? <Tag colour="orange">{words}</Tag> : <>{words}</>;
}

function MessageActs({ reference, message }: { reference: string; message: MessageView }) {
  const { t } = useTranslation('staff');
  const { id, state, template, channel, isUndelivered, isHandled } = message;
  if (isHandled) return <>{t('referral.messages.handled')}</>;
  const act = isUndelivered ? 'handle' : state === 'sent' && channel === 'email' ? 'returned' : null;
  if (act === null) return null;
  return (
    <form method="post" action={paths.staff.settleMessage(reference)}>
      <input type="hidden" name="message" value={id} />
      <Button name="act" value={act} variant="secondary" className="staff-small">
        {t(`referral.messages.${act}`)}
        <span className="govuk-visually-hidden">
          {t(`referral.messages.${act}Which`, { message: t(`messages.${template}`) })}
        </span>
      </Button>
    </form>
  );
}
