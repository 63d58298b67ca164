import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import type { Channel, ContactProfile } from '~/referrals/submission';
import { SummaryList } from '~/ui/summary-list';
import { dayInWords, phoneInWords } from './words';
import { Written } from './written';

interface ContactPanelProps {
  contact: ContactProfile;
  /** The language the form was sent in. */
  language: string;
}

/** The safe-contact profile as it was given; whom to be careful of comes first. */
export function ContactPanel({ contact, language }: ContactPanelProps) {
  const { t } = useTranslation('staff');
  const rows: [string, ReactNode][] = [
    ['keepFrom', contact.keepFrom.length > 0 && <PeopleToBeCarefulOf {...{ contact, language }} />],
    ...rowsOf(t, contact, language),
  ];
  return (
    <section aria-labelledby="contact">
      <h2 className="govuk-heading-m" id="contact">
        {t('referral.contact.heading')}
      </h2>
      <SummaryList
        className="staff-dense"
        rows={rows.filter(([, value]) => value).map(([key, value]) => ({ key: t(`referral.contact.${key}`), value }))}
      />
    </section>
  );
}

function PeopleToBeCarefulOf({ contact, language }: ContactPanelProps) {
  const { t } = useTranslation('staff');
  return (
    <ul className="govuk-list">
      {contact.keepFrom.map(({ name, rule, note }, index) => (
        <li key={index}>
          <strong>{t(`referral.keepFromRule.${rule}`)}</strong> <Written text={name} language={language} />
          {note ? (
            <div>
              <Written text={note} language={language} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function rowsOf(t: TFunction<'staff'>, contact: ContactProfile, language: string): [string, ReactNode][] {
  const { letterTo, days, hours, timesNote } = contact;
  const channels = (list: readonly Channel[]) => list.map((channel) => t(`channels.${channel}`)).join(', ');
  const answer = (code: 'yes' | 'no' | null) => t(`referral.contact.${code ?? 'notAsked'}`);
  const written = (text: string | null) => text && <Written text={text} language={language} />;
  const times = [...days.map((day) => t(`codes:days.${day}`)), ...hours.map((hour) => t(`codes:hours.${hour}`))];
  return [
    ['safe', channels(contact.safe) || t('referral.contact.none')],
    ['unsafe', channels(contact.unsafe)],
    ['phone', contact.phone && phoneInWords(contact.phone)],
    ['email', contact.email],
    ['letter', written(letterTo && Object.values(letterTo).filter(Boolean).join(', '))],
    ['through', written(contact.throughSomeone)],
    ['days', times.join(', ')],
    ['times', written(timesNote)],
    ['whoMayAnswer', written(contact.whoMayAnswer)],
    ['sayWho', answer(contact.maySayWhoWeAre)],
    ['withhold', answer(contact.withholdNumber)],
    ['codeWord', written(contact.codeWord)],
    ['safeUntil', contact.safeUntil && dayInWords(contact.safeUntil)],
    ['parents', contact.parentsMayBeContacted && answer(contact.parentsMayBeContacted)],
  ];
}
