import type { HubId } from '~/hubs/hub';
import type { Door } from './rules';

const names: Readonly<Record<HubId, string>> = { west: 'West', 'east-central': 'East/Central', south: 'South' };

/**
 * The tray in the council's own case systems that a social worker sends to, by name: a group's, never a manager's own
 * (Operational Protocol 15.3, 16.6-16.7). Null where the door leads to none.
 */
export function trayElsewhere(door: Door, hub: HubId): string | null {
  if (door === 'lcs-joint-work') return `LCS ${names[hub]} Hub 0-19`;
  if (door === 'ehm-transfer') return `Universal Plus ${names[hub]} (EHM)`;
  return null;
}
