import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import type { CoverRow } from '~/staff/covers.server';
import { Button } from '~/ui/button';
import { Table } from '~/ui/table';
import { dayInWords } from './words';

/** Who covers for whom now and soon; whoever may can end it. */
export function CoversTable({ covers }: { covers: readonly CoverRow[] }) {
  const { t } = useTranslation('staff-trays');
  if (covers.length === 0) return <p className="govuk-body">{t('cover.none')}</p>;
  return (
    <Table
      caption={t('cover.list')}
      captionSize="s"
      firstCellIsHeader
      columns={['away', 'cover', 'trays', 'days', 'end'].map((column) => ({ text: t(`cover.columns.${column}`) }))}
      rows={covers.map(({ id, away, cover, trays, fromOn, untilOn, mayEnd }) => [
        away,
        cover,
        trays.map((tray) => t(`staff:trays.${tray}`)).join(', '),
        t('cover.days', { from: dayInWords(fromOn), until: dayInWords(untilOn) }),
        mayEnd ? (
          <Form method="post" action={paths.staff.cover()} key="end">
            <input type="hidden" name="cover" value={id} />
            <Button variant="secondary" name="intent" value="end">
              {t('cover.end')}
              <span className="govuk-visually-hidden"> {t('cover.endOf', { away, cover })}</span>
            </Button>
          </Form>
        ) : (
          ''
        ),
      ])}
    />
  );
}
