import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/paths';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PanelList } from '~/worktray/panel-list';
import { getPanel, getPanelTrays } from '~/worktray/panel-queries.server';
import { StaffError } from '~/worktray/staff-error';
import { WorktrayFrame } from '~/worktray/worktray-frame';
import { dayInWords } from '~/worktray/words';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const hub = params.hub ?? '';
  const { staff, about } = await requireStaff(request, 'see-panel', () => getPanelTrays(hub));
  const now = new Date();
  const panel = await getPanel(staff, hub, new URL(request.url).searchParams.get('on'), now);
  await recordLook(staff.id, 'see-panel', about.subject, { on: panel.on, referrals: panel.entries.length });
  return json({ staff: { name: staff.name, trays: staff.trays }, hub, ...panel }, { headers: noStore });
}

export default function Panel() {
  const { t } = useTranslation('staff-acts');
  const { staff, hub, on, days, isMoved, entries, decided } = useLoaderData<typeof loader>();
  const title = t('panel.title', { hub: t(`staff:hubs.${hub}`) });
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle>{title}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('staff:home.title')}</BackLink>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{t('panel.lead', { day: dayInWords(on) })}</p>
      {isMoved ? <p className="govuk-body">{t('panel.moved', { day: dayInWords(on) })}</p> : null}
      {days.length > 1 ? (
        <nav className="staff-acts" aria-label={t('panel.other')}>
          <ul>
            {days.map((day) => (
              <li key={day}>
                <a
                  className="govuk-link"
                  href={paths.staff.panel(hub, day)}
                  aria-current={day === on ? 'page' : undefined}
                >
                  {dayInWords(day)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {entries.length === 0 ? <p className="govuk-body">{t('panel.empty')}</p> : <PanelList entries={entries} />}
      {decided.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">{t('panel.decisions')}</h2>
          <PanelList entries={decided} level={3} />
        </>
      ) : null}
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };
