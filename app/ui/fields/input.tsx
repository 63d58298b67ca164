import type { InputHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';
import { describedBy } from './described-by';
import { LabelledGroup } from './form-group';
import type { Question } from './question';

export interface InputProps
  extends Question, Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'value' | 'prefix' | 'size'> {
  name: string;
  /** The name where it is left out. */
  id?: string;
  label: ReactNode;
  value?: string | undefined;
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  prefix?: ReactNode;
  suffix?: ReactNode;
}

function Affix({ kind, children }: { kind: 'prefix' | 'suffix'; children: ReactNode }) {
  return (
    <div className={`govuk-input__${kind}`} aria-hidden="true">
      {children}
    </div>
  );
}

/** One line of text. What is not named here goes to the input itself: type, autoComplete, inputMode, dir ... */
export function Input({ name, id = name, label, value, width, prefix, suffix, className, ...rest }: InputProps) {
  const { hint, error, describedBy: outside, size, isPageHeading, groupClassName, ...attributes } = rest;
  const input = (
    <input
      type="text"
      {...attributes}
      className={classNames(
        'govuk-input',
        width && `govuk-input--width-${width}`,
        className,
        Boolean(error) && 'govuk-input--error',
      )}
      id={id}
      name={name}
      defaultValue={value}
      aria-describedby={describedBy(id, { hint, error, describedBy: outside })}
    />
  );
  return (
    <LabelledGroup {...{ id, label, hint, error, size, isPageHeading, groupClassName }}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix ? <Affix kind="prefix">{prefix}</Affix> : null}
          {input}
          {suffix ? <Affix kind="suffix">{suffix}</Affix> : null}
        </div>
      ) : (
        input
      )}
    </LabelledGroup>
  );
}
