import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';

/** The usual way in where the borough's sign-on is set; what follows on the page is for an emergency. */
export function SignOnChoice({ returnTo }: { returnTo: string }) {
  const { t } = useTranslation('staff-sign-on');
  return (
    <>
      <p className="govuk-body">{t('lead')}</p>
      <p className="govuk-body">
        <a className="govuk-button" href={paths.staff.signOn(returnTo === paths.staff.home() ? undefined : returnTo)}>
          {t('button')}
        </a>
      </p>
      <h2 className="govuk-heading-m">{t('emergency')}</h2>
      <p className="govuk-body">{t('emergencyText')}</p>
    </>
  );
}
