import { content } from '~/content/content.server';
import { dayInWords } from '~/i18n/format-time';
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
  const { sessions, places, hubs } = content();
  const found = sessions.find((each) => each.id === id);
  if (!found) return null;
  const own = found.words[language];
  const { title, description } = own ?? found.words.en;
  const at = [...places, ...hubs].find((place) => place.id === found.placeId);
  const { phone, email, url } = found.booking;
  return {
    ...{ kind, id, name: title, summary: description, language: own ? language : 'en', ways: [] },
    reach: [at && `${at.name}, ${at.street}, ${at.postcode}`, phone, email, url].filter(
      (each) => typeof each === 'string',
    ),
    href: paths.activity(language, id),
  };
}

export type ListFacts = ReturnType<typeof listFacts>;
