import type { Content } from '~/content/content';
import type { Session } from '~/content/kinds/session';
import { i18nFor } from '~/i18n/i18n.server';
import { paths } from '~/paths';
import { programmeWords } from '~/support/programme-words';
import { makeService, organizationNamed, serviceId } from './make-service.server';
import { hubLocation, hubName, placeLocation } from './make-location.server';
import type { Service } from './schema';
import { uuidOf } from './uuid.server';

const english = i18nFor('en');
const inEnglish = [{ code: 'en', name: 'English' }];
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The programmes that families see. */
export function programmeServices({ programmes, hubs, writtenAt }: Content): Service[] {
  return programmes
    .filter(({ audience }) => audience === 'family')
    .map((programme) => {
      const { id, kind, provider, ages, needs, stages, how, hubs: own, lastCheckedOn } = programme;
      const { name, summary, who } = programmeWords(english, programme, 'en');
      return makeService({
        ...{ of: ['programme', id] as const, name, description: summary || name, page: paths.programme('en', id) },
        organization: provider ? organizationNamed(provider.name, provider.url) : undefined,
        email: provider?.email ?? undefined,
        phones: provider?.phone ? [provider.phone] : [],
        ...{ ages, checkedOn: lastCheckedOn, eligibility: who, languages: inEnglish },
        writtenAt: [writtenAt('programme', id)],
        application: how.map((way) => english.t(`support:how.${way}`)).join('. '),
        terms: [
          ['kind', kind] as const,
          ...needs.map((need) => ['need', need] as const),
          ...stages.map((stage) => ['stage', stage] as const),
        ],
        locations: provider ? [] : hubs.filter((hub) => own.includes(hub.id)).map(hubLocation),
      });
    });
}

/** What there is at each hub's own building. */
export function hubServices({ hubs, writtenAt }: Content): Service[] {
  const offered = english.t('hubs:hub.offered.list', { returnObjects: true }) as unknown;
  const list = Array.isArray(offered) ? (offered as string[]).map((line) => line.replace(/<[^>]+>/g, '')) : [];
  return hubs.map((hub) =>
    makeService({
      of: ['hub', hub.id],
      name: hubName(hub.id),
      description: [english.t('hubs:hub.lead'), ...list].join('\n'),
      page: paths.hub('en', hub.id),
      writtenAt: [writtenAt('hub', hub.id)],
      phones: [hub.phone],
      ...{ ages: { fromYears: 0, toYears: 19 }, checkedOn: hub.lastCheckedOn, languages: inEnglish },
      application: english.t('support:page.comeAlong'),
      terms: [],
      locations: [hubLocation(hub)],
    }),
  );
}

/** Groups and activities, until their last day is over. */
export function sessionServices({ sessions, places, hubs, writtenAt }: Content, today: string): Service[] {
  return sessions
    .filter(({ when }) => lastDay(when) >= today)
    .map((session) => {
      const { id, words, placeId, ages, price, booking, languages, isExample, when, lastCheckedOn } = session;
      const place = places.find((each) => each.id === placeId);
      const hub = hubs.find((each) => each.id === placeId);
      const own = serviceId('session', id);
      return makeService({
        ...{ of: ['session', id] as const, name: words.en.title, description: words.en.description },
        page: paths.activity('en', id),
        writtenAt: [writtenAt('session', id), writtenAt(place ? 'place' : 'hub', placeId)],
        organization: session.organiser === null ? undefined : organizationNamed(session.organiser, null),
        email: booking.email ?? undefined,
        phones: booking.phone ? [booking.phone] : [],
        fees: price ? undefined : 'Free',
        alert: isExample ? 'An example, made up to show what the pages can do.' : undefined,
        isActive: !isExample,
        ...{ ages, checkedOn: lastCheckedOn, terms: [] },
        languages: languages.map((code) => ({ code, name: english.t(`codes:language.${code}`) })),
        locations: place ? [placeLocation(place)] : hub ? [hubLocation(hub)] : [],
        schedules: schedulesOf(own, when),
        costs: price
          ? [
              {
                id: uuidOf('of', own, 'cost'),
                service_id: own,
                option: `Each ${price.per}`,
                amount: price.pence / 100,
                amount_description: 'GBP',
              },
            ]
          : [],
      });
    });
}

const lastDay = (when: Session['when']) =>
  when.repeats === 'weekly' ? when.until : (when.dates.toSorted().at(-1) ?? '');

function schedulesOf(service: string, when: Session['when']): Service['schedules'] {
  const times = { service_id: service, opens_at: when.starts, closes_at: when.ends };
  if (when.repeats === 'dates')
    return when.dates.map((day) => ({
      id: uuidOf('of', service, `on:${day}`),
      ...times,
      valid_from: day,
      valid_to: day,
      dtstart: day,
    }));
  const { from, until, days, except } = when;
  const weekly = { valid_from: from, valid_to: until, dtstart: from, freq: 'WEEKLY' as const, interval: 1 };
  const byday = days.map((day) => weekdays[day - 1]).join(',');
  const description = except.length > 0 ? { description: `Not on ${except.join(', ')}` } : {};
  return [{ id: uuidOf('of', service, 'weekly'), ...times, ...weekly, byday, ...description }];
}
