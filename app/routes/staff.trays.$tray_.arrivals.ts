import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { isTray } from '~/staff/roles-and-trays';
import { requireStaff } from '~/staff/require-staff.server';
import { noStore } from '~/staff/staff-headers';
import { countArrivals } from '~/worktray/tray-counts.server';

/** How many have come into a tray since then. Asking does not count as being there: a session left alone still ends. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const tray = params.tray ?? '';
  const about = () => ({ subject: isTray(tray) ? `tray:${tray}` : null, trays: [tray] });
  const { staff } = await requireStaff(request, 'see-tray', about, { isWatching: true });
  const since = new Date(new URL(request.url).searchParams.get('since') ?? '');
  const count = Number.isNaN(since.getTime()) ? 0 : await countArrivals(staff, tray, since);
  return json({ count }, { headers: noStore });
}
