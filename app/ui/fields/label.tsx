import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import type { HeadingSize } from './question';

interface LabelProps {
  htmlFor?: string;
  size?: HeadingSize | undefined;
  isPageHeading?: boolean | undefined;
  className?: string | undefined;
  lang?: string | undefined;
  children: ReactNode;
}

export function Label({ htmlFor, size, isPageHeading, className, lang, children }: LabelProps) {
  const label = (
    <label
      className={classNames('govuk-label', size && `govuk-label--${size}`, className)}
      htmlFor={htmlFor}
      lang={lang}
    >
      {children}
    </label>
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
