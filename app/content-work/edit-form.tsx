import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/ui/button';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { Textarea } from '~/ui/fields/textarea';
import { FieldControl, type FormContext } from './field-control';
import type { Field } from './shape';

interface EditFormProps extends FormContext {
  action: string;
  fields: readonly Field[];
  seen: { version: number; revision: number };
  /** The item's facts have an owner to be compared with. */
  isChecked: boolean;
}

/** The form of an item of any kind, made from its fields. Carries what was seen, so that two editors do not undo each other. */
export function EditForm({ action, fields, seen, isChecked, ...context }: EditFormProps) {
  const { t } = useTranslation('staff-content');
  const { typed, error } = context;
  return (
    <Form method="post" action={action} noValidate>
      <input type="hidden" name="version" value={seen.version} />
      <input type="hidden" name="revision" value={seen.revision} />
      {/* The first button is the one that Enter presses. */}
      <button className="govuk-visually-hidden" name="intent" value="save" tabIndex={-1} aria-hidden="true" />
      {fields.map((field) => (
        <FieldControl {...context} field={field} name={field.id} path={[field.id]} key={field.id} />
      ))}
      {isChecked ? (
        <Checkboxes
          name="checked"
          items={[{ value: 'yes', text: t('form.checked'), hint: t('form.checkedHint') }]}
          values={typed.checked}
        />
      ) : null}
      <Textarea
        name="reason"
        label={t('form.reason')}
        hint={t('form.reasonHint')}
        value={typed.reason?.[0]}
        error={error('reason')}
        rows={2}
      />
      <Button preventDoubleClick name="intent" value="save">
        {t('form.save')}
      </Button>
    </Form>
  );
}
