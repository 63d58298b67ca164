import { content } from '~/content/content.server';
import type { Session } from '~/content/kinds/session';
import { dayInWords } from '~/i18n/format-time';
import { settings } from '~/platform/env.server';
import { inertJson } from '~/ui/inert-json';
import { activities } from './activities.server';
import { wordsIn } from './activity';
import { daysAfter, daysOn } from './occurrences';
import { present } from './present.server';
import { activityData } from './schema-org';

const shown = { next: 5, not: 6, notWithinDays: 60 };

/** What the page of a group shows: `over` for one that has ended, null where there never was one. */
export function oneFacts(id: string | undefined, language: string) {
  const session = content().sessions.find((each) => each.id === id);
  if (!session) return null;
  const listed = activities().find((each) => each.session.id === id);
  if (!listed) return 'over' as const;
  const { today } = present();
  const { venue, coming } = listed;
  const { words, when, lastCheckedOn, ...facts } = session;
  const [next = today] = coming;
  return {
    ...facts,
    ...wordsIn({ words }, language),
    venue,
    when,
    today,
    next: daysOn(when, next, '9999-12-31', shown.next),
    not: daysOff(when, today),
    checked: lastCheckedOn && dayInWords(lastCheckedOn, language),
    data: inertJson(activityData(listed, language, settings.appUrl)),
  };
}

export type OneFacts = Exclude<ReturnType<typeof oneFacts>, 'over' | null>;

/** The next days without it, of those on which it would be. */
function daysOff(when: Session['when'], today: string): string[] {
  if (when.repeats === 'dates') return [];
  const last = daysAfter(today, shown.notWithinDays);
  return when.except.filter((on) => on >= today && on <= last && on <= when.until).slice(0, shown.not);
}
