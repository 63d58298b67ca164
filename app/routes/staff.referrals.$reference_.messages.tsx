import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { settleByHand } from '~/notify/settle-by-hand.server';
import { paths } from '~/paths';
import { readReference } from '~/referrals/reference';
import { posted } from '~/platform/posted';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { getPlaceOfReferral } from '~/worktray/referral-queries.server';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

/** Messages stand on the request's own page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const reference = readReference(params.reference ?? '');
  await requireStaff(request, 'settle-message', () => getPlaceOfReferral(reference));
  return back(reference);
}

/** What someone did about a message that did not arrive. Pressed twice, it is done once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const reference = readReference(params.reference ?? '');
  const { staff, about } = await requireStaff(request, 'settle-message', () => getPlaceOfReferral(reference));
  const form = await request.formData();
  const act = posted(form, 'act', 20);
  if (act !== 'handle' && act !== 'returned') throw new Response(null, { status: 400, headers: noStore });
  const isOurs = await settleByHand({
    ...{ act, id: posted(form, 'message', 36), referralId: about.id, staffId: staff.id, now: new Date() },
  });
  if (!isOurs) throw new Response(null, { status: 404, headers: noStore });
  return back(reference);
}

export default function Nothing() {
  return null;
}

export { StaffError as ErrorBoundary };

function back(reference: string | null) {
  return redirect(`${paths.staff.referral(reference ?? '')}#messages`, { status: 303, headers: noStore });
}
