import { content } from '~/content/content.server';
import { activities } from './activities.server';
import { listOf, wordsIn, type Listed } from './activity';
import { ageBands, type Choices } from './choices';
import { inOrder, narrow, pageOf } from './narrow';
import { nearWhat, withMiles } from './near';
import { weekday } from './occurrences';
import { present } from './present.server';
import { searchSessions } from './search-sessions.server';

/** What the list of groups shows for what was chosen. */
export async function listFacts(choices: Choices, language: string) {
  const { today } = present();
  const near = nearWhat(choices.postcode, content().sectorCentres);
  const likeness = await searchSessions(choices.q, language);
  let all = activities();
  if (likeness) all = thoseAlike(all, likeness);
  if (near.kind === 'known') all = withMiles(all, near.place, choices.miles === null ? null : Number(choices.miles));
  const { fits, counts } = narrow(all, choices, today, ageBands);
  const { items, ...page } = pageOf(inOrder(fits), choices.page);
  return {
    choices: { ...choices, page: page.page },
    ...page,
    near: near.kind === 'known' ? { kind: near.kind, postcode: near.postcode } : near,
    total: fits.length,
    /** Of all there are, whatever was chosen. */
    held: activities().length,
    counts: Object.fromEntries(Object.entries(counts).map(([facet, map]) => [facet, Object.fromEntries(map)])),
    items: items.map((listed) => cardFacts(listed, today, language, dayAsked(listed, choices.day))),
  };
}

export type ListFacts = Awaited<ReturnType<typeof listFacts>>;

/** Where a weekday was chosen, a group is listed for its next time on that day. */
const dayAsked = ({ coming }: Listed, day: Choices['day']) => coming.find((on) => String(weekday(on)) === day);

function thoseAlike(listed: readonly Listed[], likenesses: readonly (number | null)[]): Listed[] {
  return listed.flatMap((each) => {
    const likeness = likenesses[each.index] ?? null;
    return likeness === null ? [] : [listOf(each, { coming: each.coming, miles: each.miles, likeness })];
  });
}

/** What a list says of one group; `on` is the day it is listed for. */
export function cardFacts({ session, venue, coming, miles }: Listed, today: string, language: string, on?: string) {
  const { id, when, ages, price, booking, languages, isExample } = session;
  const day = on ?? coming[0] ?? today;
  const { title, lang } = wordsIn(session, language);
  const { name, area, hub } = venue;
  return {
    ...{ id, title, lang, ages, price, languages, isExample, miles },
    venue: { name, area, hub },
    isBooked: booking.isNeeded,
    ...{ on: day, isToday: day === today, starts: when.starts, ends: when.ends },
  };
}

export type CardFacts = ReturnType<typeof cardFacts>;
