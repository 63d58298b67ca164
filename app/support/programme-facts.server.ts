import { content } from '~/content/content.server';
import type { Programme } from '~/content/kinds/programme';
import { dayInWords } from '~/i18n/format-time';
import { wordedService } from '~/information/worded-service';
import { waitsFor } from './waiting.server';
import { inList } from './menu-facts.server';

/** What a programme's page shows; null where there is none such. */
export function programmeFacts(id: string | undefined, language: string) {
  const { programmes, services, hubs } = content();
  const programme = programmes.find((each) => each.id === id);
  if (!programme) return null;
  // professionals may be led to what families see, not the other way round
  const mayBeShown = (other: Programme) => other.audience === 'family' || programme.audience === 'professional';
  const among = (ids: readonly string[]) =>
    ids.flatMap((other) => programmes.filter((each) => each.id === other && mayBeShown(each)).map(inList));
  return {
    programme,
    instead: among(programme.instead.programmes),
    services: programme.instead.services.flatMap((each) =>
      services.filter((service) => service.id === each).map(wordedService),
    ),
    meanwhile: among(programme.meanwhile),
    hubs: hubs.filter((hub) => programme.hubs.includes(hub.id)).map(({ id: hub, phone }) => ({ id: hub, phone })),
    isEverywhere: programme.hubs.length === hubs.length,
    waits: waitsFor(programme.id).map(({ hub, weeks, changedOn }) => ({
      ...{ hub, weeks: weeks ?? 0 },
      said: dayInWords(changedOn, language),
    })),
    checked: programme.lastCheckedOn && dayInWords(programme.lastCheckedOn, language),
  };
}

export type ProgrammeFacts = NonNullable<ReturnType<typeof programmeFacts>>;
