import { hubIds, type HubId } from '~/hubs/hub';

/** What staff may say with one press; null is "not known". */
export const waits = [0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 26, null] as const;

export interface Pressed {
  programme: string;
  weeks: number | null;
  expected: number;
}

export const pressedValue = ({ programme, weeks, expected }: Pressed) => `${programme} ${String(weeks)} ${expected}`;

/** Which button was pressed; null where it is none of ours. */
export function readPressed(posted: string): Pressed | null {
  const [, programme, weeks, version] = /^([a-z0-9-]{1,64}) (\d{1,3}|null) (\d{1,9})$/.exec(posted) ?? [];
  if (programme === undefined || version === undefined) return null;
  const said = weeks === 'null' ? null : Number(weeks);
  return waits.some((each) => each === said) ? { programme, weeks: said, expected: Number(version) } : null;
}

/** The hub that was asked for; else the person's own by their first tray; else the first. */
export function hubFor(asked: string | null, trays: readonly string[]): HubId {
  const own = hubIds.find((hub) => trays.some((tray) => tray.endsWith(`-${hub}`)));
  return hubIds.find((hub) => hub === asked) ?? own ?? 'west';
}
