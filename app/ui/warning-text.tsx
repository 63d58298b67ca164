import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { classNames } from './class-names';

interface WarningTextProps {
  /** What the mark says to those who do not see it. */
  iconText?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function WarningText({ iconText, className, children }: WarningTextProps) {
  const { t } = useTranslation('site');
  return (
    <div className={classNames('govuk-warning-text', className)}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconText ?? t('frame.warning')}</span> {children}
      </strong>
    </div>
  );
}
