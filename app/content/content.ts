import { makeCatchment } from '~/hubs/catchment';
import { correctSectors } from '~/hubs/correction';
import { readDistricts, type District } from '~/hubs/district';
import type { FindHub } from '~/hubs/hub';
import type { Item, Kind } from './kinds';
import type { Council } from './kinds/council';
import type { Desk } from './kinds/desk';
import type { HelpLine } from './kinds/help-line';
import type { Hub } from './kinds/hub';
import type { HubArea } from './kinds/hub-area';
import type { Place } from './kinds/place';
import type { Programme } from './kinds/programme';
import type { SectorCentre } from './kinds/sector-centre';
import type { Service } from './kinds/service';
import type { Session } from './kinds/session';
import type { Tray } from './kinds/tray';
import type { WaitingTime } from './kinds/waiting-time';
import type { WorkingHours } from './kinds/working-hours';

/** What the running product holds of its content. A new object takes its place when anything changes: never kept. */
export interface Content {
  /** Rises with every change in the database. */
  version: string;
  hubs: readonly Hub[];
  findHub: FindHub;
  /** By outward code: `NW9`. */
  districts: ReadonlyMap<string, District>;
  hubAreas: readonly HubArea[];
  /** By sector: `NW9 5`. */
  sectorCentres: ReadonlyMap<string, SectorCentre>;
  /** Children's centres and libraries. */
  places: readonly Place[];
  councils: readonly Council[];
  helpLines: readonly HelpLine[];
  /** Days YYYY-MM-DD. */
  holidays: ReadonlySet<string>;
  workingHours: Readonly<Record<WorkingHours['id'], WorkingHours>>;
  /** Mail domains of those who work with the borough's children. */
  professionalDomains: readonly string[];
  services: readonly Service[];
  /** Groups and activities, those that are over too. */
  sessions: readonly Session[];
  /** The menu of help, families' and professionals'. */
  programmes: readonly Programme[];
  /** What staff said of the wait for a programme at a hub. */
  waitingTimes: readonly WaitingTime[];
  trays: readonly Tray[];
  desks: readonly Desk[];
  /** When an item of a kind was last written (ISO 8601); null where that is not known. */
  writtenAt: (kind: Kind, id: string) => string | null;
}

export type Items = { [K in Kind]: readonly Item<K>[] };

/** Throws where a team has no working hours: without them nothing can be promised. */
export function assembleContent(version: string, items: Items, writtenAt: Content['writtenAt'] = () => null): Content {
  const hoursOf = (id: WorkingHours['id']) => {
    const found = items['working-hours'].find((hours) => hours.id === id);
    if (!found) throw new Error(`Content holds no working hours of "${id}"`);
    return found;
  };
  return {
    version,
    hubs: items.hub,
    findHub: makeCatchment(items['catchment-sector'], items.outcode, items['catchment-correction']),
    districts: readDistricts(correctSectors(items['catchment-sector'], items['catchment-correction']), items.outcode),
    hubAreas: items['hub-area'],
    sectorCentres: new Map(items['sector-centre'].map((centre) => [centre.id, centre])),
    places: items.place,
    councils: items.council,
    helpLines: items['help-line'],
    holidays: new Set(items['bank-holiday'].map(({ id }) => id)),
    workingHours: { hub: hoursOf('hub'), mash: hoursOf('mash') },
    professionalDomains: items['professional-domain'].map(({ id }) => id),
    services: items.service,
    sessions: items.session,
    programmes: items.programme,
    waitingTimes: items['waiting-time'],
    trays: items.tray,
    desks: items.desk,
    writtenAt,
  };
}
