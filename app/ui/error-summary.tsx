import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { classNames } from './class-names';

interface ErrorSummaryProps {
  title?: ReactNode;
  description?: ReactNode;
  /** An href is `#` and the id of the control to put right. */
  items?: readonly { text: ReactNode; href?: string | undefined }[];
  className?: string;
}

export function ErrorSummary({ title, description, items = [], className }: ErrorSummaryProps) {
  const { t } = useTranslation('site');
  return (
    <div className={classNames('govuk-error-summary', className)} data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title ?? t('issue.summary')}</h2>
        <div className="govuk-error-summary__body">
          {description ? <p>{description}</p> : null}
          {items.length > 0 ? (
            <ul className="govuk-list govuk-error-summary__list">
              {items.map(({ href, text }, index) => (
                <li key={index}>{href ? <a href={href}>{text}</a> : text}</li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  );
}
