import { useTranslation } from '~/i18n/use-translation';
import { panelDecisions } from '~/referrals/item-events';
import { agencies, partners } from '~/referrals/partners';
import { priorities } from '~/referrals/priorities';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { Input } from '~/ui/fields/input';
import { Radios } from '~/ui/fields/radios';
import { Select } from '~/ui/fields/select';
import { Textarea } from '~/ui/fields/textarea';
import type { ActFieldsProps, ActForm } from './act-form';
import { valueOf } from './act-view';
import { Reason } from './daily-forms';
import { MashDecisionFields, mashDecisionRows } from './mash-decision-fields';

/** The forms of MASH, of the hub with its Panel, and of what keeps a record apart. */
export const specialForms = {
  acknowledgement: {},
  rating: { Fields: Rating },
  'partner-checks': { Fields: PartnerChecks },
  'mash-decision': { Fields: MashDecisionFields, rows: mashDecisionRows },
  allocation: { Fields: Allocation },
  'panel-mark': { Fields: Reason },
  'panel-decision': { Fields: PanelDecision },
  restriction: { Fields: Reason },
  'restriction-end': { Fields: Reason },
  'legal-hold': { Fields: LegalHold },
} as const satisfies Readonly<Record<string, ActForm>>;

function Rating({ boxes: { box, pick }, offered: { suggested = '' } }: ActFieldsProps) {
  const { t } = useTranslation('staff-acts');
  return (
    <>
      <p className="govuk-body">{t('rating.suggested', { priority: t(`priorities.${suggested}`) })}</p>
      <Radios
        {...pick('priority')}
        isSmall
        items={priorities.map((priority) => ({ value: priority, text: t(`priorities.${priority}`) }))}
      />
      <Textarea {...box('reason')} rows={3} />
    </>
  );
}

function PartnerChecks({ boxes: { box, pick }, offered: { asked = [], ...offered }, answer }: ActFieldsProps) {
  const { t } = useTranslation('staff-acts');
  const isAnswer = answer ? valueOf(answer.typed, 'of') === 'answer' : (offered.isAnswer ?? false);
  const [choice, words] = isAnswer ? (['answering', 'answer'] as const) : (['partner', 'question'] as const);
  const items = (isAnswer ? asked : partners).map((partner) => ({ value: partner, text: t(`partners.${partner}`) }));
  return (
    <>
      <input type="hidden" name="of" value={isAnswer ? 'answer' : 'question'} />
      <Radios {...pick(choice)} isSmall items={items} />
      <Textarea {...box(words)} rows={4} />
    </>
  );
}

function Allocation({ boxes: { box, pick, option }, offered: { people = [] } }: ActFieldsProps) {
  const items = people.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <>
      <Radios {...pick('assignee')} isSmall items={[{ value: '', text: option('assignee', 'nobody') }, ...items]} />
      <Input {...box('weeks', '6')} width={2} inputMode="numeric" />
      <Textarea {...box('reason')} rows={3} />
    </>
  );
}

function PanelDecision({ boxes: { box, pick, values } }: ActFieldsProps) {
  const { t } = useTranslation('staff-acts');
  const choices = agencies.map((agency) => ({ value: agency, text: t(`agencies.${agency}`) }));
  const decisions = panelDecisions.map((code) => ({ value: code, text: t(`panelDecisions.${code}`) }));
  return (
    <>
      <Radios {...pick('decision')} isSmall items={decisions} />
      <Select {...box('lead')} items={[{ value: '', text: t('panel-decision.noLead') }, ...choices]} />
      <Checkboxes {...pick('agencies')} values={values('agencies')} isSmall items={choices} />
      <Textarea {...box('reason')} rows={4} />
    </>
  );
}

function LegalHold({ boxes: { box }, offered: { isHeld = false } }: ActFieldsProps) {
  const { t } = useTranslation('staff-acts');
  return (
    <>
      <p className="govuk-body">{t(isHeld ? 'legal-hold.held' : 'legal-hold.free')}</p>
      <input type="hidden" name="hold" value={isHeld ? 'release' : 'hold'} />
      <Textarea {...box('reason')} rows={3} />
    </>
  );
}
