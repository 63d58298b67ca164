import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import type { Field } from '~/journey/field';
import { DateInput, type DatePart } from '~/ui/fields/date-input';
import { Fieldset } from '~/ui/fields/fieldset';
import { Input } from '~/ui/fields/input';
import { inputTypes } from './input-types';
import type { Asking } from './question-fields';

// Questions of several controls.

interface GroupProps {
  field: Field;
  legend: string;
  asking: Asking;
  question: { hint: ReactNode; error: string | undefined; size: 'l' | 's' | undefined; isPageHeading: boolean };
}

export function DateField({ field, legend, asking: { posted, issues }, question }: GroupProps) {
  const parts = ['day', 'month', 'year'] as const;
  const wrong = issues
    .filter((issue) => issue.field === field.id)
    .map(({ code, control }) => [code, control.slice(field.id.length + 1)]);
  const errorParts = wrong
    .filter(([code]) => /-missing$|^year-form$|^other-calendar$/.test(code ?? ''))
    .map(([, part]) => part as DatePart);
  return (
    <DateInput
      {...question}
      id={field.id}
      namePrefix={field.id}
      legend={legend}
      values={Object.fromEntries(parts.map((part) => [part, posted[`${field.id}-${part}`]?.[0] ?? '']))}
      errorParts={errorParts}
      isOwnBirthday={field.autocomplete === 'bday'}
    />
  );
}

const addressParts = {
  line1: 'address-line1',
  line2: 'address-line2',
  town: 'address-level2',
  postcode: 'postal-code',
} as const;

export function AddressField({
  field,
  legend,
  asking: { posted, issues },
  question: { error, size, isPageHeading },
}: GroupProps) {
  const { t } = useTranslation('form');
  const at = issues.find((issue) => issue.field === field.id)?.control;
  return (
    <Fieldset legend={legend} size={size} isPageHeading={isPageHeading}>
      {Object.entries(addressParts).map(([part, autocomplete]) => {
        const name = `${field.id}-${part}`;
        return (
          <Input
            key={part}
            id={name}
            name={name}
            label={t(`address.${part}`)}
            autoComplete={autocomplete}
            value={posted[name]?.[0]}
            error={at === name ? error : undefined}
            {...(part === 'postcode' ? inputTypes.postcode : inputTypes.text)}
          />
        );
      })}
    </Fieldset>
  );
}
