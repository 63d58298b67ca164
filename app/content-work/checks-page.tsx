import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { Pagination } from '~/ui/pagination';
import { Table } from '~/ui/table';
import { dayInWords } from '~/worktray/words';
import type { viewDue } from './due-view.server';

interface ChecksPageProps {
  due: Awaited<ReturnType<typeof viewDue>>;
  mayCheck: boolean;
}

/** What is to be compared with its owner, each with a button for where nothing has changed. */
export function ChecksPage({ due, mayCheck }: ChecksPageProps) {
  const { t } = useTranslation('staff-content');
  const { page, pages, total } = due;
  return (
    <>
      <h1 className="govuk-heading-l">{t('checks.title')}</h1>
      <p className="govuk-body">{t(total === 0 ? 'checks.none' : 'checks.lead')}</p>
      {total === 0 ? null : (
        <Table
          firstCellIsHeader
          isStacked
          className="staff-dense"
          caption={t('list.count', { count: total })}
          columns={[
            { text: t('list.name') },
            { text: t('home.columns.kind') },
            { text: t('checks.due') },
            ...(mayCheck ? [{ text: t('checks.title') }] : []),
          ]}
          rows={due.entries.map(({ kind, id, name, version, dueOn }) => [
            <a className="govuk-link" href={paths.staff.content.item(kind, id)} key={id}>
              {name}
            </a>,
            t(`kinds.${kind}.one`),
            dueOn === null ? t('check.neverShort') : dayInWords(dueOn),
            ...(mayCheck
              ? [
                  <Form method="post" action={paths.staff.content.checks()} key="check">
                    <input type="hidden" name="kind" value={kind} />
                    <input type="hidden" name="item" value={id} />
                    <input type="hidden" name="version" value={version} />
                    <Button variant="secondary" aria-label={t('checks.at', { name })}>
                      {t('checks.button')}
                    </Button>
                  </Form>,
                ]
              : []),
          ])}
        />
      )}
      {pages > 1 ? (
        <Pagination
          previous={page > 1 ? paths.staff.content.checks(page - 1) : undefined}
          next={page < pages ? paths.staff.content.checks(page + 1) : undefined}
        />
      ) : null}
    </>
  );
}
