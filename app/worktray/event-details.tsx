import { useTranslation } from '~/i18n/use-translation';
import type { EventView } from './event-view';

/** Codes that stand for words, by the detail that holds them. */
const groups: Readonly<Record<string, string>> = {
  team: 'teams',
  lead: 'agencies',
  agencies: 'agencies',
  ehm: 'children.ehm.options',
  lcs: 'children.ehm.options',
  outcome: 'children.outcome.options',
};
const shown = [
  'text',
  'phone',
  'reason',
  'receipt',
  'takenBy',
  'lead',
  'agencies',
  'team',
  'ehm',
  'lcs',
  'person',
  'episode',
  'outcome',
];
const unnamed = ['text', 'reason'];

/** What was written with an event: a note or a reason as it stands, the rest in one line. */
export function EventDetails({ event: { content, facts } }: { event: EventView }) {
  const { t } = useTranslation('staff-acts');
  const purposes = Array.isArray(facts.purposes) ? facts.purposes.map(String) : [];
  if (purposes.length > 0)
    return (
      <p className="staff-details">
        {t('details.purposes')}:{' '}
        <strong>{purposes.map((each) => t(`staff:referral.agreements.${each}`)).join(', ')}</strong>
      </p>
    );
  if (content === null) return null;
  const inWords = (name: string, value: unknown) =>
    (Array.isArray(value) ? value : [value])
      .map((each) => (name in groups ? t(`${groups[name] ?? ''}.${String(each)}`) : String(each)))
      .join(', ');
  const details = shown.filter((name) => isSaid(content[name]));
  const line = details.filter((name) => !unnamed.includes(name));
  return (
    <>
      {details
        .filter((name) => unnamed.includes(name))
        .map((name) => (
          <p className="staff-written" dir="auto" key={name}>
            {String(content[name])}
          </p>
        ))}
      {line.length > 0 ? (
        <p className="staff-details">
          {line.map((name) => (
            <span key={name}>
              {t(`details.${name}`)}: <strong>{inWords(name, content[name])}</strong>
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}

const isSaid = (value: unknown) => (Array.isArray(value) || typeof value === 'string') && value.length > 0;
