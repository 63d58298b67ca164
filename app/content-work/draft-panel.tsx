import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { WarningText } from '~/ui/warning-text';
import { timeInWords } from '~/worktray/words';
import { DifferenceTable, type InWords } from './difference-table';
import type { ItemView } from './item-view.server';

interface DraftPanelProps {
  about: InWords & { id: string };
  draft: NonNullable<ItemView['draft']>;
  may: { edit: boolean; approve: boolean };
}

/** A change that waits for a second person, with what each may do about it. */
export function DraftPanel({ about, draft, may }: DraftPanelProps) {
  const { t } = useTranslation('staff-content');
  const { kind, id } = about;
  const by = new Intl.ListFormat('en-GB').format(draft.by.map((name) => name ?? t('item.somebody')));
  return (
    <section aria-labelledby="draft" className="staff-waiting">
      <h2 className="govuk-heading-m" id="draft">
        {t(`draft.heading.${draft.act}`)}
      </h2>
      <p className="govuk-body">{t('draft.by', { by, at: timeInWords(draft.savedAt) })}</p>
      <p className="govuk-body">{t('draft.reason', { reason: draft.reason })}</p>
      {draft.act === 'retire' ? null : (
        <DifferenceTable about={about} differences={draft.differences} from={t('item.now')} to={t('draft.proposed')} />
      )}
      {draft.isBehind ? <WarningText>{t('draft.behind')}</WarningText> : null}
      {draft.isOwn ? <p className="govuk-body">{t('draft.own')}</p> : null}
      <Form method="post" action={paths.staff.content.item(kind, id)} className="govuk-button-group">
        <input type="hidden" name="revision" value={draft.revision} />
        {may.approve && !draft.isOwn && !draft.isBehind ? (
          <Button preventDoubleClick name="intent" value="approve">
            {t('draft.approve')}
          </Button>
        ) : null}
        {may.edit ? (
          <>
            {draft.act === 'retire' ? null : (
              <a className="govuk-link" href={paths.staff.content.edit(kind, id)}>
                {t('draft.edit')}
              </a>
            )}
            <Button variant="secondary" name="intent" value="drop">
              {t('draft.drop')}
            </Button>
          </>
        ) : null}
      </Form>
    </section>
  );
}
