import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { classNames } from './class-names';

export function BackLink({ href, className, children }: { href: string; className?: string; children?: ReactNode }) {
  const { t } = useTranslation('site');
  return (
    <a href={href} className={classNames('govuk-back-link', className)}>
      {children ?? t('frame.back')}
    </a>
  );
}
