import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface PanelProps {
  title: ReactNode;
  headingLevel?: 1 | 2;
  /** Stops the person before they go on, rather than telling them it is done. */
  isInterruption?: boolean;
  /** Buttons and links of an interruption. */
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
}

export function Panel({ title, headingLevel = 1, isInterruption, actions, className, children }: PanelProps) {
  const Heading = `h${headingLevel}` as const;
  const kind = isInterruption ? 'govuk-panel--interruption' : 'govuk-panel--confirmation';
  return (
    <div className={classNames('govuk-panel', kind, className)}>
      <Heading className="govuk-panel__title">{title}</Heading>
      {children ? <div className="govuk-panel__body">{children}</div> : null}
      {isInterruption && actions ? (
        <div className="govuk-panel__actions">
          <div className="govuk-button-group">{actions}</div>
        </div>
      ) : null}
    </div>
  );
}
