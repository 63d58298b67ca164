import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { listAttachments } from '~/attachments/attachments.server';
import { paths } from '~/paths';
import { recordRead } from '~/referrals/read-referral.server';
import { readReference } from '~/referrals/reference';
import { recordLook } from '~/staff/record-look.server';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { BackLink } from '~/ui/back-link';
import { DocumentTitle } from '~/ui/frame/document-title';
import { AttachmentsPanel } from '~/worktray/attachments-panel';
import { DoneBanner } from '~/worktray/done-banner';
import { findOpenedBy } from '~/worktray/opened-by.server';
import { OpenedByPanel } from '~/worktray/opened-by-panel';
import { PrintSheet } from '~/worktray/print-sheet';
import { ReferralPage } from '~/worktray/referral-page';
import { getPlaceOfReferral, getReferralView } from '~/worktray/referral-queries.server';
import { findSameChildren } from '~/worktray/same-children.server';
import { StaffError } from '~/worktray/staff-error';
import { findNextInTray } from '~/worktray/tray-queries.server';
import { WorktrayFrame } from '~/worktray/worktray-frame';

export const headers = staffHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const typed = params.reference ?? '';
  const reference = readReference(typed);
  const asked = new URL(request.url).searchParams;
  const isSheet = asked.has('print');
  const act = isSheet ? 'print-referral' : 'read-referral';
  const { staff, about } = await requireStaff(request, act, () => getPlaceOfReferral(reference));
  if (reference && reference !== typed)
    return redirect(paths.staff.referral(reference), { status: 303, headers: noStore });
  const { name, trays } = staff;
  const now = new Date();
  const own = about.items.filter(({ tray }) => trays.includes(tray));
  await recordLook(staff.id, act, about.subject, own.length > 0 ? {} : { glass: true });
  for (const { id } of own) await recordRead({ itemId: id, staffId: staff.id, now });
  const tray = own[0]?.tray ?? null;
  const done = asked.get('done');
  const [referral, openedBy, files, same, next] = await Promise.all([
    getReferralView(staff, about.id, now),
    findOpenedBy(about.id),
    listAttachments({ referralId: about.id }),
    findSameChildren(staff, about.id, now),
    done && tray ? findNextInTray(staff, tray, about.id, now) : null,
  ]);
  const shown = { tray, referral, openedBy, files, same, done, next, sheetAt: isSheet ? now.toISOString() : null };
  return json({ staff: { name, trays }, ...shown }, { headers: noStore });
}

export default function Referral() {
  const { t } = useTranslation('staff');
  const { staff, tray, referral, openedBy, files, same, done, next, sheetAt } = useLoaderData<typeof loader>();
  return (
    <WorktrayFrame staff={staff} {...(tray && { tray })}>
      <DocumentTitle>{referral.reference}</DocumentTitle>
      {tray ? (
        <BackLink href={paths.staff.tray(tray)}>{t('referral.back', { tray: t(`trays.${tray}`) })}</BackLink>
      ) : (
        <BackLink href={paths.staff.home()}>{t('home.title')}</BackLink>
      )}
      <DoneBanner done={done} next={next} />
      {sheetAt ? <PrintSheet name={staff.name} at={sheetAt} /> : null}
      <ReferralPage referral={referral} same={same} isSheet={sheetAt !== null} />
      <AttachmentsPanel reference={referral.reference} files={files} />
      {sheetAt ? null : (
        <>
          <OpenedByPanel {...openedBy} />
          <p className="govuk-body">
            <a className="govuk-link" href={paths.staff.sheet(referral.reference)}>
              {t('staff-acts:sheet.link')}
            </a>
          </p>
        </>
      )}
    </WorktrayFrame>
  );
}

export { StaffError as ErrorBoundary };
