import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { classNames } from '../class-names';

interface ErrorMessageProps {
  id?: string;
  className?: string;
  /** Said to screen readers before the message; false for nothing. */
  prefix?: ReactNode;
  children: ReactNode;
}

export function ErrorMessage({ id, className, prefix, children }: ErrorMessageProps) {
  const { t } = useTranslation('site');
  return (
    <p id={id} className={classNames('govuk-error-message', className)}>
      {prefix === false ? null : (
        <>
          <span className="govuk-visually-hidden">{prefix ?? t('issue.prefix')}:</span>{' '}
        </>
      )}
      {children}
    </p>
  );
}
