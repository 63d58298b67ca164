import { isRouteErrorResponse } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { DocumentTitle } from './frame/document-title';
import { PublicFrame } from './frame/public-frame';
import { StaffFrame } from './frame/staff-frame';

const refusalStatus = { 'foreign-origin': 403, 'too-large': 413, unreadable: 400 } as const;
const told = [403, 404, 413, 429] as const;

/** What went wrong, in the person's language: an absence or refusal that was thrown, or a fault of ours. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t } = useTranslation('site');
  const { language, isStaff, refusal } = useFrameData();
  const status = refusal ? refusalStatus[refusal] : isRouteErrorResponse(error) ? error.status : 500;
  const kind = told.find((each) => each === status) ?? (status >= 400 && status < 500 ? 400 : 500);
  const title = t(`wrong.${kind}.title`);
  const content = (
    <>
      <DocumentTitle>{title}</DocumentTitle>
      <h1>{title}</h1>
      <p>{t(`wrong.${kind}.what`)}</p>
      <p>{t(`wrong.${kind}.next`)}</p>
      {isStaff ? null : (
        <ul className="govuk-list govuk-list--bullet">
          <li>
            <a href={paths.home(language.code)}>{t('wrong.home')}</a>
          </li>
          <li>
            <a href={paths.page(language.code, 'contact')}>{t('wrong.ring')}</a>
          </li>
        </ul>
      )}
    </>
  );
  return isStaff ? <StaffFrame>{content}</StaffFrame> : <PublicFrame exit>{content}</PublicFrame>;
}
