import { content } from '~/content/content.server';
import { councilFacts } from '~/information/council-facts.server';
import { findHubFor } from './find-hub';
import { allHubs, factsOf, hubHours } from './hub-facts.server';
import { boroughMap, sectorMap } from './maps.server';

/** What the finder shows for what was typed; null where nothing was. */
export function finderFacts(typed: string | null, language: string) {
  const finding = findHubFor(typed, content());
  const hubs = 'hubs' in finding ? finding.hubs : [];
  const councils = finding.kind === 'outside' ? finding.councils : [];
  const isPlaced = finding.kind === 'hub' || finding.kind === 'either';
  return {
    finding,
    hubs: factsOf(hubs, language),
    hours: hubHours(language),
    councils: councils.flatMap((name) => councilFacts({ name }, language) ?? []),
    sector: isPlaced ? sectorMap(finding.postcode, hubs) : null,
    all: allHubs(language),
    borough: finding.kind === 'none' ? boroughMap() : null,
  };
}

export type FinderFacts = ReturnType<typeof finderFacts>;
