import { type ReactNode, useId } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { classNames } from './class-names';

interface NotificationBannerProps {
  title?: ReactNode;
  titleId?: string;
  headingLevel?: 2 | 3;
  isSuccess?: boolean;
  role?: 'alert' | 'region';
  className?: string;
  /** One line becomes the banner's heading; anything else is shown as it is. */
  children: ReactNode;
}

export function NotificationBanner(props: NotificationBannerProps) {
  const { title, headingLevel = 2, isSuccess, className, children } = props;
  const { t } = useTranslation('site');
  const ownId = useId();
  const titleId = props.titleId ?? ownId;
  const Heading = `h${headingLevel}` as const;
  return (
    <div
      className={classNames('govuk-notification-banner', isSuccess && 'govuk-notification-banner--success', className)}
      role={props.role ?? (isSuccess ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {title ?? t(isSuccess ? 'frame.success' : 'frame.important')}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? <p className="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  );
}
