import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { WaitingPanel } from '~/support/waiting-times';
import { HelpLines } from '~/ui/help-lines';
import { InsetText } from '~/ui/inset-text';
import { PhoneLink } from '~/ui/phone-link';
import { WarningText } from '~/ui/warning-text';
import { Emergency, ReadingTime, SafetyHours } from './danger-panels';
import { Marked } from './marked';
import type { FactsOf, PanelFacts } from './panel-facts';
import { Written } from './written-panel';

/** What a page shows beside its question. */
export function Panel({ facts }: { facts: PanelFacts }): ReactNode {
  switch (facts.panel) {
    case 'reading-time':
      return <ReadingTime {...facts} />;
    case 'safe-device':
      return <SafeDevice />;
    case 'written':
      return <Written {...facts} />;
    case 'safety-hours':
      return <SafetyHours {...facts} />;
    case 'emergency':
      return <Emergency {...facts} />;
    case 'council':
      return <Council {...facts} />;
    case 'help-lines':
      return <SomeoneToTalkTo {...facts} />;
    case 'feelings':
      return <FeelingsTeam {...facts} />;
    case 'waiting-times':
      return <WaitingPanel waits={facts.waits} />;
    case 'hubs':
      return <HubPhones {...facts} />;
  }
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

function Council({ name, door, checkedOn }: FactsOf<'council'>) {
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

function SomeoneToTalkTo({ lines }: Pick<FactsOf<'help-lines'>, 'lines'>) {
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

/** The team for worries and sadness has a door of its own, which nobody has to wait for us to open. */
function FeelingsTeam({ service, lines }: FactsOf<'feelings'>) {
  const { t } = useTranslation('form');
  const { language } = useFrameData();
  return (
    <>
      <InsetText>
        <a className="govuk-link" href={paths.service(language.code, service)}>
          {t('panels.feelings.team')}
        </a>
      </InsetText>
      <SomeoneToTalkTo lines={lines} />
    </>
  );
}

function HubPhones({ hubs }: FactsOf<'hubs'>) {
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
