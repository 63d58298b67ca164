import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface DetailsProps {
  summary: ReactNode;
  id?: string;
  isOpen?: boolean;
  className?: string;
  children: ReactNode;
}

export function Details({ summary, id, isOpen, className, children }: DetailsProps) {
  return (
    <details id={id} className={classNames('govuk-details', className)} open={isOpen}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
