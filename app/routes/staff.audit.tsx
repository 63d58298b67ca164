import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { readAuditFilter } from '~/audit/audit-filter';
import { AuditFilterForm } from '~/audit/audit-filter-form';
import { findAuditPage, listAuditedActs, subjectOfReference } from '~/audit/audit-queries.server';
import { AuditTable } from '~/audit/audit-table';
import type { AuditPage } from '~/audit/audit-view';
import { paths } from '~/paths';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { listStaffMembers } from '~/staff/staff-members.server';
import { BackLink } from '~/ui/back-link';
import { ErrorSummary } from '~/ui/error-summary';
import { DocumentTitle } from '~/ui/frame/document-title';
import { StaffError } from '~/worktray/staff-error';
import { timeInWords } from '~/worktray/words';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const { staff } = await requireStaff(request, 'see-audit');
  const query = new URL(request.url).searchParams;
  const { filter, issues } = readAuditFilter(query);
  const { about, ...narrowed } = filter;
  const subject = about?.startsWith('BF-') ? await subjectOfReference(about) : about;
  await recordLook(staff.id, 'see-audit', subject ?? 'audit', narrowed);
  const isWrong = issues.length > 0;
  const [page, acts, people] = await Promise.all([
    isWrong ? nothing : findAuditPage(filter),
    listAuditedActs(),
    listStaffMembers(),
  ]);
  const { name, trays } = staff;
  const typed = (field: string) => (query.get(field) ?? '').slice(0, 100);
  return json(
    {
      ...{ staff: { name, trays }, issues, filter, acts, ...page },
      typed: {
        person: typed('person'),
        act: typed('act'),
        outcome: typed('outcome'),
        about: typed('about'),
        on: typed('on'),
      },
      people: people.map(({ id, name: own }) => ({ id, name: own })),
    },
    { status: isWrong ? 422 : 200, headers: noStore },
  );
}

export default function Audit() {
  const { t } = useTranslation('staff-audit');
  const { staff, issues, filter, acts, rows, before, typed, people } = useLoaderData<typeof loader>();
  const words = issues.map((field) => ({ field, text: t(`issues.${field}`) }));
  const error = (field: string) => words.find((issue) => issue.field === field)?.text;
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle hasIssues={words.length > 0}>{t('title')}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('staff:home.title')}</BackLink>
      {words.length > 0 ? <ErrorSummary items={words.map(({ field, text }) => ({ href: `#${field}`, text }))} /> : null}
      <h1 className="govuk-heading-l">{t('title')}</h1>
      <p className="govuk-body">{t('lead')}</p>
      <AuditFilterForm {...{ people, acts, typed, error }} />
      {rows.length > 0 ? (
        <AuditTable rows={rows} timeInWords={timeInWords} />
      ) : (
        <p className="govuk-body">{t('none')}</p>
      )}
      <nav aria-label={t('pages')}>
        <p className="govuk-body staff-pages">
          {filter.before === null ? null : (
            <a className="govuk-link" href={paths.staff.audit({ ...filter, before: null })}>
              {t('newest')}
            </a>
          )}{' '}
          {before === null ? null : (
            <a className="govuk-link" href={paths.staff.audit({ ...filter, before })} rel="next">
              {t('older')}
            </a>
          )}
        </p>
      </nav>
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };

const nothing: AuditPage = { rows: [], before: null };
