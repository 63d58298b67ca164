import type { ReactNode, SelectHTMLAttributes } from 'react';
import { classNames } from '../class-names';
import { describedBy } from './described-by';
import { LabelledGroup } from './form-group';
import type { Question } from './question';

export interface SelectProps extends Question, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'value' | 'size'> {
  name: string;
  /** The name where it is left out. */
  id?: string;
  label: ReactNode;
  items: readonly { value?: string; text: string; disabled?: boolean; lang?: string }[];
  value?: string | undefined;
}

export function Select({ name, id = name, label, items, value, className, ...rest }: SelectProps) {
  const { hint, error, describedBy: outside, size, isPageHeading, groupClassName, ...attributes } = rest;
  return (
    <LabelledGroup {...{ id, label, hint, error, size, isPageHeading, groupClassName }}>
      <select
        {...attributes}
        className={classNames('govuk-select', className, Boolean(error) && 'govuk-select--error')}
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(id, { hint, error, describedBy: outside })}
      >
        {items.map(({ text, ...option }) => (
          <option {...option} key={option.value ?? text}>
            {text}
          </option>
        ))}
      </select>
    </LabelledGroup>
  );
}
