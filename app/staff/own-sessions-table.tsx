import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/ui/button';
import { Table } from '~/ui/table';
import { Tag } from '~/ui/tag';
import type { OwnSession } from './own-sessions.server';

interface OwnSessionsTableProps {
  sessions: readonly OwnSession[];
  timeInWords: (at: string) => string;
}

/** Where the person is signed in, each to be ended; none is told more of than when, for we keep no more. */
export function OwnSessionsTable({ sessions, timeInWords }: OwnSessionsTableProps) {
  const { t } = useTranslation('staff-me');
  return (
    <section aria-labelledby="sessions">
      <h2 className="govuk-heading-m" id="sessions">
        {t('sessions.heading')}
      </h2>
      <p className="govuk-body">{t('sessions.lead')}</p>
      <div className="staff-scroll">
        <Table
          className="staff-dense"
          columns={['started', 'seen', 'ends', 'end'].map((column) => ({ text: t(`sessions.${column}`) }))}
          rows={sessions.map(({ id, startedAt, seenAt, endsAt, isThis }) => [
            timeInWords(startedAt),
            timeInWords(seenAt),
            timeInWords(endsAt),
            isThis ? (
              <Tag colour="teal">{t('sessions.this')}</Tag>
            ) : (
              <Form method="post" key={id}>
                <input type="hidden" name="session" value={id} />
                <Button variant="secondary" name="intent" value="end">
                  {t('sessions.endOne')}{' '}
                  <span className="govuk-visually-hidden">{t('sessions.of', { at: timeInWords(startedAt) })}</span>
                </Button>
              </Form>
            ),
          ])}
        />
      </div>
      {sessions.length > 1 ? (
        <Form method="post">
          <Button variant="secondary" name="intent" value="end-others">
            {t('sessions.endOthers')}
          </Button>
        </Form>
      ) : null}
    </section>
  );
}
