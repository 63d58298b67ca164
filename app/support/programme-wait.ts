import type { HubId } from '~/hubs/hub';
import type { Worded } from './programme-words';

/** A programme that one waits for at a hub, about so many weeks. */
export interface ProgrammeWait {
  programme: Worded;
  hub: HubId;
  weeks: number;
}
