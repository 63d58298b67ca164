import { mayContact } from './safe-contact';
import type { Channel, ContactProfile } from './submission';

export type Way = Channel | 'through-someone' | 'in-person';

const channels: readonly Channel[] = ['call', 'text', 'voicemail', 'email', 'letter', 'home-visit'];

/** The ways a worker may reach this family on a day (YYYY-MM-DD); when they come to a hub themselves is always one. */
export function safeWays(profile: ContactProfile, on: string): Way[] {
  const isOver = profile.safeUntil !== null && on > profile.safeUntil;
  return [
    ...channels.filter((channel) => mayContact(profile, channel, on).allowed),
    ...(profile.throughSomeone !== null && !isOver ? (['through-someone'] as const) : []),
    'in-person',
  ];
}
