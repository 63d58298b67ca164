import type { Channel, ContactProfile } from './submission';

export type ContactReason = 'said-safe' | 'not-said-safe' | 'said-unsafe' | 'safe-time-over' | 'nowhere-to-send';

/**
 * Whether the person may be reached this way on this day (YYYY-MM-DD). Only what they called safe is allowed, and only
 * until the day they named: after it a worker asks again first. Days, hours and who may answer are rules for how to use
 * a channel that is allowed; the tray shows them.
 */
export function mayContact(
  profile: ContactProfile,
  channel: Channel,
  on: string,
): { allowed: boolean; reason: ContactReason } {
  const reason = reasonFor(profile, channel, on);
  return { allowed: reason === 'said-safe', reason };
}

function reasonFor(profile: ContactProfile, channel: Channel, on: string): ContactReason {
  if (profile.unsafe.includes(channel)) return 'said-unsafe';
  if (!profile.safe.includes(channel)) return 'not-said-safe';
  if (profile.safeUntil !== null && on > profile.safeUntil) return 'safe-time-over';
  return hasAddress(profile, channel) ? 'said-safe' : 'nowhere-to-send';
}

/** Whether a home may be visited is for a worker to find out: its address is not always asked. */
function hasAddress({ phone, email, letterTo }: ContactProfile, channel: Channel): boolean {
  switch (channel) {
    case 'email':
      return email !== null;
    case 'letter':
      return letterTo !== null;
    case 'home-visit':
      return true;
    default:
      return phone !== null;
  }
}
