import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';
import { describedBy } from './described-by';
import { ErrorMessage } from './error-message';
import { Fieldset } from './fieldset';
import { Hint } from './hint';
import { Label } from './label';
import type { Question } from './question';

function HintAndError({ id, hint, error }: { id: string } & Pick<Question, 'hint' | 'error'>) {
  return (
    <>
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
    </>
  );
}

type Group = HTMLAttributes<HTMLDivElement> & { hasError: boolean };

function FormGroup({ hasError, className, ...rest }: Group) {
  return <div {...rest} className={classNames('govuk-form-group', hasError && 'govuk-form-group--error', className)} />;
}

interface LabelledProps extends Question {
  id: string;
  label: ReactNode;
  groupAttributes?: Record<string, string> | undefined;
  children: ReactNode;
}

/** A question with one control: its label, hint and error, then the control. */
export function LabelledGroup({ id, label, groupAttributes, children, ...question }: LabelledProps) {
  const { error, size, isPageHeading, groupClassName } = question;
  return (
    <FormGroup {...groupAttributes} hasError={Boolean(error)} className={groupClassName}>
      {label ? (
        <Label htmlFor={id} size={size} isPageHeading={isPageHeading}>
          {label}
        </Label>
      ) : null}
      <HintAndError id={id} {...question} />
      {children}
    </FormGroup>
  );
}

interface LegendProps extends Question {
  id: string;
  /** Without one there is no fieldset: only for a single box that is its own question. */
  legend?: ReactNode;
  role?: 'group';
  fieldsetClassName?: string | undefined;
  children: ReactNode;
}

/** A question with several controls: a fieldset with its legend, hint and error, then the controls. */
export function LegendGroup({ id, legend, role, fieldsetClassName, children, ...question }: LegendProps) {
  const { error, size, isPageHeading, groupClassName } = question;
  const inner = (
    <>
      <HintAndError id={id} {...question} />
      {children}
    </>
  );
  return (
    <FormGroup hasError={Boolean(error)} className={groupClassName}>
      {legend ? (
        <Fieldset
          {...{ legend, size, isPageHeading, role }}
          className={fieldsetClassName}
          describedBy={describedBy(id, question)}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}
