import { changeContent, StaleContent } from '~/content/content-changes.server';
import { refreshContent } from '~/content/content.server';
import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { entryOf } from './content-drafts.server';
import type { ItemRow } from './items.server';
import type { KindName } from './kinds-in-work';

/**
 * Somebody compared an item with its owner and found it right: live at once, for no word of it changes. A draft that waits
 * takes the day along. False where the item has changed since it was looked at.
 */
export async function markChecked(
  kind: KindName,
  { id, version, origin, data }: ItemRow,
  today: string,
  staffId: string,
  now: Date,
): Promise<boolean> {
  const state = { data: { ...data, lastCheckedOn: today }, origin };
  try {
    await prisma.$transaction(async (tx) => {
      const row = { kind, id, state, expected: version };
      await changeContent(tx, { act: 'check', actor: `staff:${staffId}`, reason: null }, [row], now);
      await tx.$executeRaw`
        update content_draft set base_version = base_version + 1, revision = revision + 1,
          data = jsonb_set(data, '{lastCheckedOn}', ${JSON.stringify(today)}::jsonb)
        where kind = ${kind} and item_id = ${id} and base_version = ${version}`;
      await audit(tx, entryOf(staffId, 'check-content', { kind, id }, { on: today, version: version + 1 }));
    });
  } catch (error) {
    if (error instanceof StaleContent) return false;
    throw error;
  }
  await refreshContent();
  return true;
}
