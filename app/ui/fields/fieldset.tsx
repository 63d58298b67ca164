import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import type { HeadingSize } from './question';

interface FieldsetProps {
  legend?: ReactNode;
  size?: HeadingSize | undefined;
  isPageHeading?: boolean | undefined;
  describedBy?: string | undefined;
  /** Text inputs in a fieldset need `group`, or JAWS does not read its description. */
  role?: 'group' | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

export function Fieldset({ legend, size, isPageHeading, describedBy, role, className, children }: FieldsetProps) {
  return (
    <fieldset className={classNames('govuk-fieldset', className)} role={role} aria-describedby={describedBy}>
      {legend ? (
        <legend className={classNames('govuk-fieldset__legend', size && `govuk-fieldset__legend--${size}`)}>
          {isPageHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
      ) : null}
      {children}
    </fieldset>
  );
}
