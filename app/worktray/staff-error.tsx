import { isRouteErrorResponse, useParams, useRouteError } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { glassStatusText } from '~/staff/staff-headers';
import { DocumentTitle } from '~/ui/frame/document-title';
import { StaffFrame } from '~/ui/frame/staff-frame';

const kinds: Readonly<Record<number, string>> = {
  403: 'forbidden',
  404: 'missing',
  413: 'tooLarge',
  429: 'tooMany',
};

/** What staff read in place of a page: refused, not found, too many tries, or our own mistake. */
export function StaffError() {
  const { t } = useTranslation('staff');
  const error = useRouteError();
  const { reference } = useParams();
  const needsReason = isRouteErrorResponse(error) && error.statusText === glassStatusText && reference !== undefined;
  const kind = (isRouteErrorResponse(error) && kinds[error.status]) || 'failed';
  return (
    <StaffFrame>
      <DocumentTitle>{t(`problem.${kind}.title`)}</DocumentTitle>
      <h1 className="govuk-heading-l">{t(`problem.${kind}.title`)}</h1>
      <p className="govuk-body">{t(`problem.${kind}.text`)}</p>
      {needsReason ? (
        <>
          <p className="govuk-body">{t('staff-access:glass.offer')}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={paths.staff.breakGlass(reference)}>
              {t('staff-access:glass.link')}
            </a>
          </p>
        </>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.staff.home()}>
          {t('home.title')}
        </a>
      </p>
    </StaffFrame>
  );
}
