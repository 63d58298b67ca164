import type { LoaderFunctionArgs } from '@remix-run/node';
import { downloadAttachment } from '~/attachments/download-attachment.server';
import { readReference } from '~/referrals/reference';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore } from '~/staff/staff-headers';
import { getPlaceOfReferral } from '~/worktray/referral-queries.server';

/** Whoever may read a referral may have its documents. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const reference = readReference(params.reference ?? '');
  const { staff, about } = await requireStaff(request, 'read-referral', () => getPlaceOfReferral(reference));
  const asked = { id: params.file ?? '', referralId: about.id, staffId: staff.id };
  const response = await downloadAttachment(asked);
  if (!response) throw new Response(null, { status: 404, headers: noStore });
  return response;
}
