import type { z } from 'zod';
import { bankHoliday } from './kinds/bank-holiday';
import { catchmentSector, outcode } from './kinds/catchment';
import { catchmentCorrection } from './kinds/catchment-correction';
import { council } from './kinds/council';
import { helpLine } from './kinds/help-line';
import { hub } from './kinds/hub';
import { hubArea } from './kinds/hub-area';
import { desk } from './kinds/desk';
import { district, ward } from './kinds/official-area';
import { place } from './kinds/place';
import { programme } from './kinds/programme';
import { professionalDomain } from './kinds/professional-domain';
import { sectorCentre } from './kinds/sector-centre';
import { service } from './kinds/service';
import { session } from './kinds/session';
import { tray } from './kinds/tray';
import { waitingTime } from './kinds/waiting-time';
import { workingHours } from './kinds/working-hours';

/** What each kind of content must look like, in its seed file, in the database and after a person's edit. */
export const kinds = {
  hub,
  'hub-area': hubArea,
  place,
  'catchment-sector': catchmentSector,
  'catchment-correction': catchmentCorrection,
  outcode,
  district,
  ward,
  'sector-centre': sectorCentre,
  council,
  'help-line': helpLine,
  'bank-holiday': bankHoliday,
  'professional-domain': professionalDomain,
  'working-hours': workingHours,
  service,
  session,
  programme,
  'waiting-time': waitingTime,
  tray,
  desk,
} as const satisfies Record<string, z.ZodType<{ id: string }>>;

export type Kind = keyof typeof kinds;
export type Item<K extends Kind> = z.infer<(typeof kinds)[K]>;

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
