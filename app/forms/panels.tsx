import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { HelpLine } from '~/content/kinds/help-line';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { HelpLines } from '~/ui/help-lines';
import { InsetText } from '~/ui/inset-text';
import { PhoneLink } from '~/ui/phone-link';
import { WarningText } from '~/ui/warning-text';

export type PanelFacts =
  | { panel: 'reading-time'; isOpen: boolean; day: string; time: string; outOfHours: string | null }
  | { panel: 'safe-device' }
  | { panel: 'safety-hours'; isOpen: boolean; day: string; time: string; childrenSafety: string; outOfHours: string }
  | { panel: 'emergency'; childrenSafety: string; outOfHours: string }
  | {
      panel: 'council';
      name: string | null;
      door: { name: string; phone: string; url: string | null } | null;
      checkedOn: string | null;
    }
  | { panel: 'help-lines'; lines: readonly HelpLine[] }
  | { panel: 'hubs'; hubs: readonly { id: string; phone: string }[] };

const Phone = ({ children = '' }: { children?: string | readonly string[] }) => (
  <PhoneLink number={[children].flat().join('')} />
);
const marks = { strong: <strong />, phone: <Phone /> };

/** A sentence with marks in it: <strong>, and <phone> around a number to ring. */
export function Marked({ id, facts }: { id: string; facts?: Record<string, unknown> }) {
  const { t } = useTranslation('form');
  return <Trans t={t} i18nKey={id} values={facts ?? {}} components={marks} />;
}

/** What a page shows beside its question. */
export function Panel({ facts }: { facts: PanelFacts }): ReactNode {
  switch (facts.panel) {
    case 'reading-time':
      return <ReadingTime {...facts} />;
    case 'safe-device':
      return <SafeDevice />;
    case 'safety-hours':
      return <SafetyHours {...facts} />;
    case 'emergency':
      return <Emergency {...facts} />;
    case 'council':
      return <Council {...facts} />;
    case 'help-lines':
      return <SomeoneToTalkTo {...facts} />;
    case 'hubs':
      return <HubPhones {...facts} />;
  }
}

function ReadingTime({ isOpen, day, time, outOfHours }: Extract<PanelFacts, { panel: 'reading-time' }>) {
  const { t } = useTranslation('form');
  return (
    <>
      <WarningText>
        <Marked id="panels.readingTime.danger" />
      </WarningText>
      <p className="govuk-body">{t('panels.readingTime.dangerMore', { english: 'I need help' })}</p>
      <InsetText>
        <p className="govuk-body">
          {isOpen ? (
            t('panels.readingTime.readNow')
          ) : (
            <Marked id="panels.readingTime.nobodyReads" facts={{ day, time }} />
          )}
        </p>
        {outOfHours === null ? null : (
          <p className="govuk-body">
            <Marked id="panels.readingTime.ring" facts={{ outOfHours }} />
          </p>
        )}
      </InsetText>
    </>
  );
}

function Emergency({ childrenSafety, outOfHours }: Extract<PanelFacts, { panel: 'emergency' }>) {
  const { t } = useTranslation('form');
  return (
    <>
      <WarningText>
        <Marked id="panels.readingTime.danger" />
      </WarningText>
      <p className="govuk-body">{t('panels.readingTime.dangerMore', { english: 'I need help' })}</p>
      <p className="govuk-body">
        <Marked id="panels.emergency.then" facts={{ childrenSafety, outOfHours }} />
      </p>
    </>
  );
}

function SafetyHours({ isOpen, day, time, ...phones }: Extract<PanelFacts, { panel: 'safety-hours' }>) {
  const { t } = useTranslation('form');
  return (
    <>
      <WarningText>
        <Marked id="panels.readingTime.danger" />
      </WarningText>
      <InsetText>
        <p className="govuk-body">
          <Marked id="panels.safetyHours.ring" facts={phones} />
        </p>
        <p className="govuk-body">
          {isOpen ? (
            t('panels.safetyHours.readNow')
          ) : (
            <Marked id="panels.safetyHours.nobodyReads" facts={{ day, time }} />
          )}
        </p>
      </InsetText>
    </>
  );
}

function SafeDevice() {
  const { t } = useTranslation('form');
  const { language } = useFrameData();
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={paths.page(language.code, 'safety')}>
        {t('panels.safeDevice.more')}
      </a>
    </p>
  );
}

function Council({ name, door, checkedOn }: Extract<PanelFacts, { panel: 'council' }>) {
  const { t } = useTranslation('form');
  if (name === null || !door)
    return (
      <InsetText>{name === null ? t('panels.council.unknown') : t('panels.council.lead', { council: name })}</InsetText>
    );
  return (
    <InsetText>
      <p className="govuk-body">{t('panels.council.lead', { council: name })}</p>
      <p className="govuk-body">
        <Marked id="panels.council.ring" facts={{ door: door.name, phone: door.phone }} />
      </p>
      <p className="govuk-body-s">
        {checkedOn === null ? t('panels.council.unchecked') : t('panels.council.checked', { day: checkedOn })}
      </p>
    </InsetText>
  );
}

function SomeoneToTalkTo({ lines }: Extract<PanelFacts, { panel: 'help-lines' }>) {
  const { t } = useTranslation('form');
  return (
    <>
      <WarningText>
        <Marked id="panels.helpLines.danger" />
      </WarningText>
      <h2 className="govuk-heading-m">{t('panels.helpLines.title')}</h2>
      <HelpLines lines={lines} />
    </>
  );
}

function HubPhones({ hubs }: Extract<PanelFacts, { panel: 'hubs' }>) {
  const { t } = useTranslation();
  return (
    <>
      <h2 className="govuk-heading-m">{t('form:panels.hubs.title')}</h2>
      <ul className="govuk-list">
        {hubs.map(({ id, phone }) => (
          <li key={id}>
            {t(`codes:hub.${id}`)}: <PhoneLink number={phone} />
          </li>
        ))}
      </ul>
    </>
  );
}
