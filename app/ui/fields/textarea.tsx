import type { ReactNode, TextareaHTMLAttributes } from 'react';
import { classNames } from '../class-names';
import { describedBy } from './described-by';
import { LabelledGroup } from './form-group';
import type { Question } from './question';

export interface TextareaProps extends Question, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'value'> {
  name: string;
  /** The name where it is left out. */
  id?: string | undefined;
  label: ReactNode;
  value?: string | undefined;
  groupAttributes?: Record<string, string>;
  /** Shown under the box. */
  after?: ReactNode;
}

/** Several lines of text. What is not named here goes to the textarea itself: spellCheck, dir, lang ... */
export function Textarea({ name, id = name, label, value, groupAttributes, after, className, ...rest }: TextareaProps) {
  const { hint, error, describedBy: outside, size, isPageHeading, groupClassName, ...attributes } = rest;
  return (
    <LabelledGroup {...{ id, label, hint, error, size, isPageHeading, groupClassName, groupAttributes }}>
      <textarea
        rows={5}
        {...attributes}
        className={classNames('govuk-textarea', Boolean(error) && 'govuk-textarea--error', className)}
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(id, { hint, error, describedBy: outside })}
      />
      {after}
    </LabelledGroup>
  );
}
