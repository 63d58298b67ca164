import type { Content } from '~/content/content';
import { content } from '~/content/content.server';
import type { JourneyContext } from '~/journey/form';
import { londonDay } from '~/i18n/london-day';

let latest: { context: JourneyContext; from: Content } | undefined;

/** What journeys are judged by now; the same object until the day or the content changes, as schemas are kept with it. */
export function journeyContext(now: Date): JourneyContext {
  const today = londonDay(now);
  const from = content();
  if (latest?.context.today !== today || latest.from !== from) {
    const { findHub, programmes } = from;
    const open = new Set(programmes.filter(({ mayBePicked }) => mayBePicked).map(({ id }) => id));
    latest = { context: { today, findHub, mayPick: (programme) => open.has(programme) }, from };
  }
  return latest.context;
}
