import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import type { CatchmentValue } from '~/hubs/catchment-value';
import { isOfSector } from '~/hubs/correction';
import { Button } from '~/ui/button';
import { Radios } from '~/ui/fields/radios';
import { Select } from '~/ui/fields/select';
import { Textarea } from '~/ui/fields/textarea';
import type { TypedCorrection } from './correction-form';
import { valueInWords } from './value-words';

interface CorrectFormProps {
  action: string;
  targets: readonly { id: string; version: number }[];
  values: readonly CatchmentValue[];
  typed: TypedCorrection;
  error: (field: string) => string | undefined;
}

/** Corrects a postcode or what is usual in its sector. Carries the versions seen, so that two editors do not undo each other. */
export function CorrectForm({ action, targets, values, typed, error }: CorrectFormProps) {
  const { t } = useTranslation('staff');
  const [only] = targets;
  return (
    <Form method="post" action={action} noValidate>
      <h2 className="govuk-heading-m">{t('catchment.correct.heading')}</h2>
      {targets.map(({ id, version }) => (
        <input type="hidden" name={`version ${id}`} value={version} key={id} />
      ))}
      {targets.length === 1 && only ? (
        <>
          <input type="hidden" name="target" value={only.id} />
          <p className="govuk-body">{t('catchment.correct.sector', { id: only.id })}</p>
        </>
      ) : (
        <Radios
          name="target"
          legend={t('catchment.correct.target')}
          value={typed.target}
          error={error('target')}
          isSmall
          items={targets.map(({ id }) => ({
            value: id,
            text: t(`catchment.correct.${isOfSector({ id }) ? 'sector' : 'unit'}`, { id }),
          }))}
        />
      )}
      <Select
        name="value"
        label={t('catchment.correct.value')}
        value={typed.value}
        error={error('value')}
        items={[
          { value: '', text: t('catchment.correct.choose') },
          ...values.map((value) => ({ value, text: valueInWords(t, value) })),
        ]}
      />
      <Textarea
        name="reason"
        label={t('catchment.correct.reason')}
        hint={t('catchment.correct.reasonHint')}
        value={typed.reason}
        error={error('reason')}
        rows={2}
      />
      <Button preventDoubleClick name="intent" value="correct">
        {t('catchment.correct.button')}
      </Button>
    </Form>
  );
}
