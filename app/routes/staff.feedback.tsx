import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ratings } from '~/feedback/feedback-form';
import { getFeedbackPage } from '~/feedback/feedback.server';
import { paths } from '~/paths';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { DocumentTitle } from '~/ui/frame/document-title';
import { Pagination } from '~/ui/pagination';
import { Table } from '~/ui/table';
import { StaffError } from '~/worktray/staff-error';
import { dayInWords, languageInWords } from '~/worktray/words';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-feedback');
  const wanted = Number.parseInt(new URL(request.url).searchParams.get('page') ?? '1', 10);
  const found = await getFeedbackPage(Number.isSafeInteger(wanted) ? wanted : 1);
  await recordLook(staff.id, 'see-feedback', 'feedback', { page: found.page });
  const { name, trays } = staff;
  return json({ staff: { name, trays }, ...found }, { headers: noStore });
}

export default function StaffFeedback() {
  const { t } = useTranslation('staff-feedback');
  const { staff, rows, counts, total, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle>{t('feedback.title')}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('staff:home.title')}</BackLink>
      <h1 className="govuk-heading-l">{t('feedback.title')}</h1>
      <p className="govuk-body">{t('feedback.lead')}</p>
      {total === 0 ? (
        <p className="govuk-body">{t('feedback.none')}</p>
      ) : (
        <>
          <Table
            columns={[{ text: t('feedback.counts') }, { text: t('feedback.count'), isNumeric: true }]}
            rows={ratings.map((rating) => [t(`feedback.ratings.${rating}`), counts[rating] ?? 0])}
          />
          <Table
            className="staff-dense"
            columns={['day', 'rating', 'words', 'language', 'from'].map((column) => ({
              text: t(`feedback.${column}`),
            }))}
            rows={rows.map(({ day, rating, words, language, cameFrom }) => [
              dayInWords(day),
              rating,
              words === null ? (
                t('feedback.noWords')
              ) : (
                <div key="words" className="staff-written" dir="auto" lang={language}>
                  {words}
                </div>
              ),
              languageInWords(language),
              t(`feedback.cameFrom.${cameFrom}`),
            ])}
          />
        </>
      )}
      {pageCount > 1 ? (
        <Pagination
          label={t('feedback.pages')}
          previous={page > 1 ? paths.staff.feedback(page - 1) : undefined}
          next={page < pageCount ? paths.staff.feedback(page + 1) : undefined}
        />
      ) : null}
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };
