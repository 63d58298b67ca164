import { content } from '~/content/content.server';
import { activities } from './activities.server';
import { lastOfWeek } from './activity';
import { cardFacts } from './list-facts.server';
import { inOrder } from './narrow';
import { nearWhat, withMiles } from './near';
import { present } from './present.server';

const most = 3;

/** The groups nearest to a postcode in the week that begins today; none where we do not know where that is. */
export function nearFacts(postcode: string, language: string) {
  const { today } = present();
  const near = nearWhat(postcode, content().sectorCentres);
  if (near.kind !== 'known') return [];
  const week = activities().filter(({ coming: [next = ''] }) => next <= lastOfWeek(today));
  return inOrder(withMiles(week, near.place, null))
    .slice(0, most)
    .map((listed) => cardFacts(listed, today, language));
}
