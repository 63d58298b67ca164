import { activities } from '~/activities/activities.server';
import { wordsIn } from '~/activities/activity';
import { dayOfWeekInWords } from '~/activities/facts-in-words';
import { content } from '~/content/content.server';
import { clockInWords, dayInWords } from '~/i18n/format-time';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { settings } from '~/platform/env.server';
import { londonDay } from '~/i18n/london-day';
import { programmeWords } from '~/support/programme-words';
import type { Listed } from '~/shortlist/shortlist';

/** One thing on a list, as the page, the sheet and the mail say it. */
export interface ListEntry extends Listed {
  name: string;
  summary: string;
  /** The language of both. */
  language: string;
  /** How to get it, in short; what stands for itself, like a number, is in `reach`. */
  ways: readonly string[];
  reach: readonly string[];
  href: string;
}

/** What a list shows; things that are not there any more are left out and said. */
export function listFacts(items: readonly Listed[], language: string, now: Date) {
  const entries = items.flatMap(
    (item) => (item.kind === 'programme' ? programme(item, language) : session(item, language)) ?? [],
  );
  return {
    entries,
    isShort: entries.length < items.length,
    day: dayInWords(londonDay(now), language),
    site: new URL(settings.appUrl).host,
    hubs: content().hubs.map(({ id, phone }) => ({ id, phone })),
  };
}

function programme({ kind, id }: Listed, language: string): ListEntry | null {
  const found = content().programmes.find((each) => each.id === id && each.audience === 'family');
  if (!found) return null;
  const i18n = i18nFor(language);
  const words = programmeWords(i18n, found, language);
  const { provider, how } = found;
  const reach = [provider?.phone, provider?.email, provider?.url].filter((each) => typeof each === 'string');
  return {
    ...{ kind, id, name: words.name, summary: words.summary, language: words.language, reach },
    ways: how.map((way) => i18n.t(`support:how.${way}`)),
    href: paths.programme(language, id),
  };
}

function session({ kind, id }: Listed, language: string): ListEntry | null {
  const found = activities().find((each) => each.session.id === id);
  if (!found) return null;
  const { session, venue, coming } = found;
  const { title, description, lang } = wordsIn(session, language);
  const say = i18nFor(language).getFixedT(language, 'activities');
  const { starts, ends } = session.when;
  const times = { starts: clockInWords(starts, language), ends: clockInWords(ends, language) };
  const { phone, email, url } = session.booking;
  const { name, street, area, postcode } = venue;
  return {
    ...{ kind, id, name: session.isExample ? say('example.title', { title }) : title, summary: description },
    language: lang,
    ways: coming.slice(0, 1).map((on) => `${dayOfWeekInWords(on, language)}, ${say('one.times', times)}`),
    reach: [[name, street, area, postcode].filter((line) => line !== null).join(', '), phone, email, url].filter(
      (each) => typeof each === 'string',
    ),
    href: paths.activity(language, id),
  };
}

export type ListFacts = ReturnType<typeof listFacts>;
