import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names';

export function BackLink({ href, className, children }: { href: string; className?: string; children?: ReactNode }) {
  const { t } = useTranslation('site');
  return (
    <a href={href} className={classNames('govuk-back-link', className)}>
      {children ?? t('frame.back')}
    </a>
  );
}
