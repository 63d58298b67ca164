import { content } from '~/content/content.server';
import { prisma } from '~/platform/db.server';
import { type Colleague, staffOfTray } from '~/staff/staff-of-tray.server';

/** Who may be given an item, and who has it now. */
export async function listColleagues(itemId: string): Promise<{ people: Colleague[]; assigneeId: string | null }> {
  const { tray, assigneeId } = await prisma.trayItem.findUniqueOrThrow({ where: { id: itemId } });
  return { people: await staffOfTray(prisma, tray, new Date()), assigneeId };
}

/** Who may be given what lies in a tray. */
export const colleaguesOfTray = (tray: string): Promise<Colleague[]> => staffOfTray(prisma, tray, new Date());

/** Who may take on Universal Plus work of the hub that an item lies with; nobody where it lies with none. */
export async function listWorkersOfHub(itemId: string): Promise<Colleague[]> {
  const { tray } = await prisma.trayItem.findUniqueOrThrow({ where: { id: itemId } });
  const hub = content().trays.find(({ id }) => id === tray)?.hub;
  return hub ? staffOfTray(prisma, `universal-plus-${hub}`, new Date()) : [];
}
