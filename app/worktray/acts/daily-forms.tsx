import { useTranslation } from '~/i18n/use-translation';
import { outcomesToChoose } from '~/referrals/item-events';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { Radios } from '~/ui/fields/radios';
import { Textarea } from '~/ui/fields/textarea';
import type { ActFieldsProps, ActForm } from './act-form';
import { ChildRecordFields } from './child-record-fields';
import { QuestionFields } from './question-fields';

/** The forms of what is done in every tray. */
export const dailyForms = {
  claim: {},
  assignment: { Fields: Assignment },
  note: { Fields: ({ boxes: { box } }) => <Textarea {...box('text')} rows={6} /> },
  done: { Fields: ({ boxes: { value } }) => <input type="hidden" name="event" value={value('event')} /> },
  question: { Fields: QuestionFields },
  reply: { Fields: ({ boxes: { box } }) => <Textarea {...box('words')} rows={6} /> },
  children: { Fields: Children },
  transfer: {
    Fields: Transfer,
    rows: ({ box, pick, value }, t) => [
      [pick('to').legend, t(`staff:trays.${value('to')}`)],
      [box('reason').label, box('reason').value],
    ],
  },
  'step-up': {
    Fields: Reason,
    rows: ({ box }) => [[box('reason').label, box('reason').value]],
    isWarning: true,
  },
  withdrawal: {
    Fields: Withdrawal,
    rows: ({ box, pick, option, value }, t) => [
      [pick('purpose').legend, option('purpose', value('purpose'))],
      [pick('channel').legend, t(`ways.${value('channel')}`)],
      [box('words').label, box('words').value],
    ],
  },
  closing: {
    Fields: Closing,
    rows: ({ box, pick, value }, t) => [
      [pick('outcome').legend, t(`outcomes.${value('outcome')}`)],
      [box('reason').label, box('reason').value],
    ],
  },
  reopening: { Fields: Reason },
} as const satisfies Readonly<Record<string, ActForm>>;

/** The one box of many acts: why. */
export function Reason({ boxes: { box } }: ActFieldsProps) {
  return <Textarea {...box('reason')} rows={4} />;
}

function Assignment({ boxes: { pick, option, value }, offered: { people = [], assigneeId } }: ActFieldsProps) {
  const items = people.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <Radios
      {...pick('assignee')}
      value={value('assignee', assigneeId ?? '')}
      isSmall
      items={[...items, { value: '', text: option('assignee', 'nobody') }]}
    />
  );
}

function Children({ boxes, offered: { children = [], isLast = false }, answer }: ActFieldsProps) {
  const { pick, option, values } = boxes;
  return (
    <>
      {children.map((child, index) => (
        <ChildRecordFields key={index} {...{ boxes, child, index }} />
      ))}
      <Checkboxes
        {...pick('last')}
        values={answer ? values('last') : isLast ? ['yes'] : []}
        isSmall
        items={[{ value: 'yes', text: option('last', 'yes') }]}
      />
    </>
  );
}

function Transfer({ boxes: { box, pick }, offered: { trays = [] } }: ActFieldsProps) {
  const { t } = useTranslation('staff');
  return (
    <>
      <Radios {...pick('to')} isSmall items={trays.map((tray) => ({ value: tray, text: t(`trays.${tray}`) }))} />
      <Textarea {...box('reason')} rows={3} />
    </>
  );
}

function Withdrawal({ boxes: { box, pick, option, values }, offered: { ways = [] } }: ActFieldsProps) {
  const { t } = useTranslation('staff-acts');
  const purposes = ['help', 'sharing'].map((purpose) => ({ value: purpose, text: option('purpose', purpose) }));
  return (
    <>
      <Radios {...pick('purpose')} isSmall items={purposes} />
      <Radios {...pick('channel')} isSmall items={ways.map((way) => ({ value: way, text: t(`ways.${way}`) }))} />
      <Checkboxes
        {...pick('checked')}
        values={values('checked')}
        isSmall
        items={[{ value: 'yes', text: option('checked', 'yes') }]}
      />
      <Textarea {...box('words')} rows={3} />
    </>
  );
}

function Closing({ boxes: { box, pick } }: ActFieldsProps) {
  const { t } = useTranslation('staff-acts');
  const items = outcomesToChoose.map((outcome) => ({ value: outcome, text: t(`outcomes.${outcome}`) }));
  return (
    <>
      <Radios {...pick('outcome')} isSmall items={items} />
      <Textarea {...box('reason')} rows={3} />
    </>
  );
}
