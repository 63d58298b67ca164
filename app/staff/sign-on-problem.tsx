import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { DocumentTitle } from '~/ui/frame/document-title';
import { StaffFrame } from '~/ui/frame/staff-frame';

/** Why the borough's account did not lead in, and what to do. */
export function SignOnProblem({ problem }: { problem: string }) {
  const { t } = useTranslation('staff-sign-on');
  return (
    <StaffFrame>
      <DocumentTitle>{t(`problems.${problem}.title`)}</DocumentTitle>
      <h1 className="govuk-heading-l">{t(`problems.${problem}.title`)}</h1>
      <p className="govuk-body">{t(`problems.${problem}.text`)}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.staff.signIn()}>
          {t('again')}
        </a>
      </p>
    </StaffFrame>
  );
}
