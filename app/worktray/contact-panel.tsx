import { useTranslation } from 'react-i18next';
import type { ContactProfile } from '~/referrals/submission';
import { SummaryList } from '~/ui/summary-list';
import { Written } from './written';
import { dayInWords } from './words';

/** The safe-contact profile as it was given. */
export function ContactPanel({ contact, language }: { contact: ContactProfile; language: string }) {
  const { t } = useTranslation('staff');
  const channels = (list: ContactProfile['safe']) =>
    list.length > 0 ? list.map((channel) => t(`channels.${channel}`)).join(', ') : t('referral.contact.none');
  const answer = (code: 'yes' | 'no' | null) => t(`referral.contact.${code ?? 'notAsked'}`);
  const written = (text: string | null) => text && <Written text={text} language={language} />;
  const times = [...contact.days, ...contact.hours]
    .map((code) => t(`codes:${code}`, { defaultValue: code }))
    .join(', ');
  const letterTo = Object.values(contact.letterTo ?? {})
    .filter(Boolean)
    .join(', ');
  const rows: [string, React.ReactNode][] = [
    ['safe', channels(contact.safe)],
    ['unsafe', channels(contact.unsafe)],
    ['phone', contact.phone],
    ['email', contact.email],
    ['letter', letterTo && <Written text={letterTo} language={language} />],
    ['through', written(contact.throughSomeone)],
    [
      'days',
      times || contact.timesNote ? (
        <>
          {times} {written(contact.timesNote)}
        </>
      ) : null,
    ],
    ['whoMayAnswer', written(contact.whoMayAnswer)],
    ['sayWho', answer(contact.maySayWhoWeAre)],
    ['withhold', answer(contact.withholdNumber)],
    ['codeWord', written(contact.codeWord)],
    ['safeUntil', contact.safeUntil && dayInWords(contact.safeUntil)],
    ['parents', contact.parentsMayBeContacted && answer(contact.parentsMayBeContacted)],
  ];
  const people = contact.keepFrom.map(({ name, rule, note }) => (
    <li key={name}>
      <bdi>{t(`referral.keepFromRule.${rule}`, { name })}</bdi> {written(note)}
    </li>
  ));
  return (
    <section aria-labelledby="contact">
      <h2 className="govuk-heading-m" id="contact">
        {t('referral.contact.heading')}
      </h2>
      <SummaryList
        className="staff-dense"
        rows={[
          ...(people.length > 0
            ? [
                {
                  key: t('referral.contact.keepFrom'),
                  value: <ul className="govuk-list">{people}</ul>,
                },
              ]
            : []),
          ...rows
            .filter(([, value]) => value)
            .map(([key, value]) => ({
              key: t(`referral.contact.${key}`),
              value,
            })),
        ]}
      />
    </section>
  );
}
