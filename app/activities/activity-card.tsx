import { clockInWords } from '~/i18n/format-time';
import { useFrameData } from '~/i18n/use-frame-data';
import { languageName, listInWords } from '~/i18n/format-list';
import { paths } from '~/paths';
import { useShortlist } from '~/shortlist/use-shortlist';
import { agesInWords, dayOfWeekInWords, milesInWords, priceInWords } from './facts-in-words';
import { ExampleMark, ownLanguage } from './example-mark';
import type { CardFacts } from './list-facts.server';
import { VenueName } from './venue-name';
import { useSpeaker } from './use-speaker';

/** One group on a list: when it is next, where, and for whom. `level` is that of its heading. */
export function ActivityCard({
  facts,
  level,
  hasDay = true,
}: {
  facts: CardFacts;
  level: 2 | 3 | 4;
  hasDay?: boolean;
}) {
  const speaker = useSpeaker();
  const { t, language } = speaker;
  const { language: page } = useFrameData();
  const { keep } = useShortlist();
  const { id, title, lang, venue, on, isToday, starts, ends, languages, miles } = facts;
  const Heading = `h${level}` as const;
  const times = t('one.times', { starts: clockInWords(starts, language), ends: clockInWords(ends, language) });
  const isOnlyEnglish = languages.length === 1 && languages[0] === 'en';
  const spoken = t('spoken', {
    languages: listInWords(
      languages.map((code) => languageName(code, language)),
      language,
    ),
  });
  return (
    <li className={`app-group app-hub--${venue.hub}`}>
      <Heading>
        <a className="govuk-link" href={keep(paths.activity(page.code, id))} {...ownLanguage(lang, page)}>
          {title}
        </a>
        {facts.isExample ? <ExampleMark /> : null}
      </Heading>
      <p>
        {hasDay ? (
          <>
            <strong>{isToday ? t('one.today') : dayOfWeekInWords(on, language)}</strong>{' '}
          </>
        ) : null}
        <time>{times}</time>
      </p>
      <p>
        <VenueName venue={venue} />
        {miles === null ? null : ` · ${milesInWords(miles, speaker)}`}
      </p>
      <p className="app-group__facts">
        {[
          agesInWords(facts.ages, speaker),
          priceInWords(facts.price, speaker),
          t(facts.isBooked ? 'booking.needed' : 'booking.none'),
          ...(isOnlyEnglish ? [] : [spoken]),
        ].join(' · ')}
      </p>
    </li>
  );
}
