import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { recordLooks } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PanelList } from '~/worktray/panel-list';
import { getPanel, getPanelTrays } from '~/worktray/panel-queries.server';
import { PrintSheet } from '~/worktray/print-sheet';
import { StaffError } from '~/worktray/staff-error';
import { WorktrayFrame } from '~/worktray/worktray-frame';
import { dayInWords } from '~/worktray/words';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const hub = params.hub ?? '';
  const asked = new URL(request.url).searchParams;
  const isSheet = asked.has('print');
  const act = isSheet ? 'print-panel' : 'see-panel';
  const { staff, about } = await requireStaff(request, act, () => getPanelTrays(hub));
  const now = new Date();
  const { seen, ...panel } = await getPanel(staff, hub, asked.get('on'), now);
  await recordLooks(staff.id, act, [about.subject, ...seen], { on: panel.on });
  const { name, trays } = staff;
  const shown = { hub, ...panel, sheetAt: isSheet ? now.toISOString() : null };
  return json({ staff: { name, trays }, ...shown }, { headers: noStore });
}

export default function Panel() {
  const { t } = useTranslation('staff-acts');
  const { staff, hub, on, days, isMoved, entries, decided, sheetAt } = useLoaderData<typeof loader>();
  const title = t('panel.title', { hub: t(`staff:hubs.${hub}`) });
  return (
    <WorktrayFrame staff={staff}>
      <DocumentTitle>{title}</DocumentTitle>
      <BackLink href={paths.staff.home()}>{t('staff:home.title')}</BackLink>
      {sheetAt ? <PrintSheet name={staff.name} at={sheetAt} /> : null}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{t('panel.lead', { day: dayInWords(on) })}</p>
      {isMoved ? <p className="govuk-body">{t('panel.moved', { day: dayInWords(on) })}</p> : null}
      {days.length > 1 && !sheetAt ? (
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
      {entries.length === 0 ? (
        <p className="govuk-body">{t('panel.empty')}</p>
      ) : (
        <PanelList entries={entries} isSheet={sheetAt !== null} />
      )}
      {decided.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">{t('panel.decisions')}</h2>
          <PanelList entries={decided} level={3} />
        </>
      ) : null}
      {sheetAt ? null : (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.staff.panelSheet(hub, on)}>
            {t('sheet.link')}
          </a>
        </p>
      )}
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };
