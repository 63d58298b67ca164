import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { timeInWords } from '~/worktray/words';
import { DifferenceTable, type InWords } from './difference-table';
import type { ItemView } from './item-view.server';

interface ProposalPanelProps {
  about: InWords & { id: string; version: number };
  proposal: NonNullable<ItemView['proposal']>;
  mayAnswer: boolean;
}

/** What a new release or an import would have in place of the live item: to take or to leave. */
export function ProposalPanel({ about, proposal, mayAnswer }: ProposalPanelProps) {
  const { t } = useTranslation('staff-content');
  return (
    <section aria-labelledby="proposal" className="staff-waiting">
      <h2 className="govuk-heading-m" id="proposal">
        {t(`proposal.heading.${proposal.origin}`)}
      </h2>
      <p className="govuk-body">{t('proposal.lead', { at: timeInWords(proposal.at) })}</p>
      <DifferenceTable about={about} differences={proposal.differences} from={t('item.now')} to={t('draft.proposed')} />
      {mayAnswer ? (
        <Form method="post" action={paths.staff.content.item(about.kind, about.id)} className="govuk-button-group">
          <input type="hidden" name="proposal" value={proposal.version} />
          <input type="hidden" name="version" value={about.version} />
          <Button preventDoubleClick name="intent" value="take">
            {t('proposal.take')}
          </Button>
          <Button variant="secondary" name="intent" value="leave">
            {t('proposal.leave')}
          </Button>
        </Form>
      ) : null}
    </section>
  );
}
