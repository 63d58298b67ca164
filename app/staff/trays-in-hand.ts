/** Part of a query for staff: whom they cover on a day (YYYY-MM-DD). */
export const coversOn = (today: string) => ({
  where: { endedAt: null, fromOn: { lte: today }, untilOn: { gte: today } },
  include: { away: { select: { trays: true } } },
});

interface InHand {
  trays: readonly string[];
  covers: readonly { trays: readonly string[]; away: { trays: readonly string[] } }[];
}

/** Someone's own trays and those of whom they cover; one that the other has lost since is covered no more. */
export function traysInHand({ trays, covers }: InHand): string[] {
  const covered = covers.flatMap((cover) => cover.trays.filter((tray) => cover.away.trays.includes(tray)));
  return [...new Set([...trays, ...covered])];
}
