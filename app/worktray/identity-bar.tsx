import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/ui/tag';
import { WarningText } from '~/ui/warning-text';
import { ContactRules } from './contact-rules-list';
import type { ReferralView } from './referral-view';

interface IdentityBarProps {
  referral: Pick<ReferralView, 'reference' | 'flags' | 'contactRules'>;
  /** The page's title where it is not the request's own. */
  title?: string;
}

/** What must be known before anything is read or done, most dangerous first. */
export function IdentityBar({ referral, title }: IdentityBarProps) {
  const { t } = useTranslation('staff');
  const { reference, flags, contactRules } = referral;
  return (
    <header className="staff-identity">
      {flags.includes('restricted') ? (
        <p className="staff-identity__restricted">
          <Tag colour="red">{t('flags.restricted')}</Tag> {t('referral.restricted')}
        </p>
      ) : null}
      {flags.includes('worker-safety') ? (
        <p className="staff-identity__restricted">
          <Tag colour="red">{t('flags.worker-safety')}</Tag>
        </p>
      ) : null}
      <h1 className="govuk-heading-l">{title ?? t('referral.title', { reference })}</h1>
      <h2 className="govuk-visually-hidden">{t('referral.contact.rules')}</h2>
      <ContactRules rules={contactRules} />
      {flags.includes('harm-stated') ? <WarningText>{t('referral.harm')}</WarningText> : null}
    </header>
  );
}
