import { content } from '~/content/content.server';
import { hubIds } from '~/hubs/hub';
import { hubFacts, hubHours } from './hub-facts.server';
import { areaMap } from './maps.server';

/** What a hub's page shows; null where there is no such hub. */
export function hubPageFacts(id: string | undefined, language: string) {
  const hub = hubIds.find((each) => each === id);
  const facts = hub && hubFacts(hub, language);
  if (!hub || !facts) return null;
  const { districts, hubAreas } = content();
  const area = hubAreas.find((each) => each.id === hub);
  const own = [...districts.values()].filter(({ hubs }) => hubs.includes(hub));
  const isWhole = ({ hubs, isPartlyOutside }: (typeof own)[number]) => hubs.length === 1 && !isPartlyOutside;
  return {
    hub: facts,
    hours: hubHours(language),
    map: areaMap(hub),
    covers: {
      outcodes: own.filter(isWhole).map((district) => district.id),
      partOutcodes: own.filter((district) => !isWhole(district)).map((district) => district.id),
      wards: area?.wards ?? [],
      partWards: area?.partWards ?? [],
    },
  };
}

export type HubPageFacts = NonNullable<ReturnType<typeof hubPageFacts>>;
