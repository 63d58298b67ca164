import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Button, ButtonLink } from '~/ui/button';
import { Details } from '~/ui/details';
import { Input } from '~/ui/fields/input';
import { Tag } from '~/ui/tag';
import { dayInWords } from '~/worktray/words';
import { DraftPanel } from './draft-panel';
import { HistoryList } from './history-list';
import type { ItemView } from './item-view.server';
import { ProposalPanel } from './proposal-panel';
import { ValuesList } from './values-list';

interface ItemPageProps {
  item: ItemView;
  rights: { edit: boolean; approve: boolean };
  reasonError: string | undefined;
}

/** An item: what waits, what is live, when it was last checked, and all that was done to it. */
export function ItemPage({ item, rights, reasonError }: ItemPageProps) {
  const { t } = useTranslation('staff-content');
  const { kind, id, draft, proposal } = item;
  const mayBegin = rights.edit && !draft;
  return (
    <>
      <h1 className="govuk-heading-l">
        {item.name}{' '}
        {item.isRetired ? (
          <Tag colour="grey">{t('item.retired')}</Tag>
        ) : item.isLive ? null : (
          <Tag>{t('item.new')}</Tag>
        )}
      </h1>
      {draft ? <DraftPanel about={item} draft={draft} may={rights} /> : null}
      {proposal ? <ProposalPanel about={item} proposal={proposal} mayAnswer={rights.approve} /> : null}
      {item.version > 0 ? (
        <section aria-labelledby="live">
          <h2 className="govuk-heading-m" id="live">
            {t(item.isRetired ? 'item.wasLive' : 'item.live')}
          </h2>
          <CheckLine item={item} mayEdit={rights.edit} />
          <ValuesList about={item} values={item.values} />
          {mayBegin ? (
            <ButtonLink href={paths.staff.content.edit(kind, id)}>
              {t(item.isRetired ? 'item.restoreEdited' : 'item.edit')}
            </ButtonLink>
          ) : null}
        </section>
      ) : null}
      {mayBegin && (item.mayBeRetired || item.isRetired) ? (
        <Details summary={t(item.isRetired ? 'item.restore' : 'item.retire')} isOpen={reasonError !== undefined}>
          <p className="govuk-body">{t(item.isRetired ? 'item.restoreLead' : 'item.retireLead')}</p>
          <Form method="post" action={paths.staff.content.item(kind, id)} noValidate>
            <input type="hidden" name="version" value={item.version} />
            <Input name="reason" label={t('form.reason')} error={reasonError} />
            <Button variant="secondary" name="intent" value={item.isRetired ? 'restore' : 'retire'}>
              {t(item.isRetired ? 'item.restoreButton' : 'item.retireButton')}
            </Button>
          </Form>
        </Details>
      ) : null}
      <HistoryList about={item} history={item.history} mayUndo={rights.edit} />
    </>
  );
}

function CheckLine({ item, mayEdit }: { item: ItemView; mayEdit: boolean }) {
  const { t } = useTranslation('staff-content');
  const { check } = item;
  if (!check) return null;
  const { lastCheckedOn, dueOn } = check;
  return (
    <Form method="post" action={paths.staff.content.item(item.kind, item.id)} className="staff-check">
      <p className="govuk-body">
        {lastCheckedOn === null || dueOn === null
          ? t('check.never')
          : t('check.last', { day: dayInWords(lastCheckedOn), due: dayInWords(dueOn) })}{' '}
        {check.isDue ? <Tag colour="orange">{t('check.due')}</Tag> : null}
      </p>
      {mayEdit && !check.isToday ? (
        <>
          <input type="hidden" name="version" value={item.version} />
          <Button variant="secondary" name="intent" value="check">
            {t('check.button')}
          </Button>
        </>
      ) : null}
    </Form>
  );
}
