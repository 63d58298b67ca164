import { paths } from '~/paths';
import { hasBrokenGlass } from '~/staff/broken-glass.server';
import { mayAct } from '~/staff/may-act';
import type { ActPageName } from '../acts-for';
import type { Reader } from '../readable.server';
import { getPlaceOfReferral } from '../referral-queries.server';
import type { ActItem } from './act-item.server';

/**
 * Where someone goes on after an act: the referral; the tray they took it from, where it lies in none of theirs any more or
 * few may open it now; the act's own page for those who read no family.
 */
export async function whereToNext(staff: Reader, about: ActItem, page: ActPageName): Promise<string> {
  const { reference, referralId, trays } = about;
  const place = await getPlaceOfReferral(reference);
  const hasGlass = await hasBrokenGlass(referralId, staff.id, new Date());
  if (mayAct(staff, 'read-referral', place, hasGlass)) return paths.staff.referral(reference, page);
  const own = trays.find((tray) => mayAct(staff, 'see-tray', { trays: [tray] }, false));
  if (!own) return paths.staff.act(reference, page);
  return paths.staff.tray(own, `?${new URLSearchParams({ done: page, of: reference }).toString()}`);
}
