import type { InputHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';
import { describedBy } from './described-by';
import { LabelledGroup } from './form-group';
import type { Question } from './question';

interface FileUploadProps extends Question, Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type' | 'size'> {
  id: string;
  name: string;
  label: ReactNode;
}

/** The browser's own control to choose a file with. */
export function FileUpload({ id, label, hint, error, describedBy: outside, ...rest }: FileUploadProps) {
  const { size, isPageHeading, groupClassName, className, ...attributes } = rest;
  return (
    <LabelledGroup {...{ id, label, hint, error, size, isPageHeading, groupClassName }}>
      <input
        {...attributes}
        className={classNames('govuk-file-upload', className, Boolean(error) && 'govuk-file-upload--error')}
        id={id}
        type="file"
        aria-describedby={describedBy(id, { hint, error, describedBy: outside })}
      />
    </LabelledGroup>
  );
}
