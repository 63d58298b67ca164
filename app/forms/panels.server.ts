import { content } from '~/content/content.server';
import { dayInWords, timeInWords, weekdayInWords } from '~/i18n/format-time';
import { phoneOf } from '~/information/places-to-ring.server';
import type { Answers } from '~/journey/answers';
import { nextReadingTime } from '~/referrals/clock';
import { waitsToShow } from '~/support/waiting.server';
import type { PanelFacts } from './panel-facts';

const outOfHoursLine = 'barnet-out-of-hours';

const linesOf = (wanted: readonly string[]) =>
  wanted.flatMap((id) => content().helpLines.filter((line) => line.id === id));

export const hubPhones = () => content().hubs.map(({ id, phone }) => ({ id, phone }));

/** What a page's panel says now. Throws where a form names a panel that is not here. */
export function panelFacts(panel: string, answers: Answers, language: string, now: Date): PanelFacts {
  const make = makers[panel];
  if (!make) throw new Error(`no panel "${panel}"`);
  return make(answers, language, now);
}

const makers: Readonly<Record<string, (answers: Answers, language: string, now: Date) => PanelFacts>> = {
  'reading-time': (_answers, language, now) => {
    const { workingHours, holidays } = content();
    const { isOpen, readsFrom } = nextReadingTime(now, workingHours.hub, holidays);
    return {
      panel: 'reading-time',
      isOpen,
      day: weekdayInWords(readsFrom, language),
      time: timeInWords(readsFrom, language),
      outOfHours: phoneOf(outOfHoursLine),
    };
  },
  'safe-device': () => ({ panel: 'safe-device' }),
  'safety-hours': (_answers, language, now) => {
    const { workingHours, holidays } = content();
    const { isOpen, readsFrom } = nextReadingTime(now, workingHours.mash, holidays);
    return {
      panel: 'safety-hours',
      isOpen,
      day: weekdayInWords(readsFrom, language),
      time: timeInWords(readsFrom, language),
      childrenSafety: phoneOf('barnet-children-safety') ?? '',
      outOfHours: phoneOf(outOfHoursLine) ?? '',
    };
  },
  emergency: () => ({
    panel: 'emergency',
    childrenSafety: phoneOf('barnet-children-safety') ?? '',
    outOfHours: phoneOf(outOfHoursLine) ?? '',
  }),
  council: ({ homePostcode }, language) => {
    const { findHub, councils } = content();
    const name = typeof homePostcode === 'string' ? findHub(homePostcode).council : null;
    const council = councils.find((each) => each.name === name);
    const checkedOn = council?.lastCheckedOn ?? null;
    return {
      panel: 'council',
      name,
      door: council ? { name: council.doorName, phone: council.phone, url: council.url } : null,
      checkedOn: checkedOn === null ? null : dayInWords(checkedOn, language),
    };
  },
  'help-lines': ({ whoAsks }) => ({
    panel: 'help-lines',
    lines: linesOf(whoAsks === 'young-person' ? forYoungPeople : forParents),
  }),
  feelings: () => ({ panel: 'feelings', service: 'bics', lines: linesOf(forYoungPeople) }),
  'waiting-times': ({ homePostcode, preferredHub }) => {
    const postcode = typeof homePostcode === 'string' ? homePostcode : '';
    return { panel: 'waiting-times', waits: waitsToShow(preferredHub ?? content().findHub(postcode).hub) };
  },
  hubs: () => ({ panel: 'hubs', hubs: hubPhones() }),
};

const forYoungPeople = ['childline', 'shout', 'samaritans', 'barnet-children-safety', outOfHoursLine];
const forParents = [
  'domestic-abuse',
  'mens-advice',
  'samaritans',
  'nhs-111-mental-health',
  'nspcc',
  'barnet-children-safety',
  outOfHoursLine,
];
