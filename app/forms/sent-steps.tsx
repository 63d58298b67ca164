import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { PhoneLink } from '~/ui/phone-link';
import { TextLink } from '~/ui/text-link';
import { WarningText } from '~/ui/warning-text';
import { Marked } from './marked';
import type { SentFacts } from './sent-facts.server';

// What happens to what was sent, in whose hands it is, whom to ring before then, and what is left on this device.

/** What the safety team does; whether they may come back to the sender is asked of the profile, not promised here. */
export function SafetySteps({ readBy }: Pick<SentFacts, 'readBy'>) {
  const { t } = useTranslation('form');
  return (
    <ol className="govuk-list govuk-list--number">
      <li>{t('sent.safetyTeam')}</li>
      {readBy === null ? null : (
        <li>
          <Marked id="sent.next.readTeam" facts={{ day: readBy }} />
        </li>
      )}
      <li>{t('sent.next.safetyMore')}</li>
      <li>{t('sent.next.safetyDecide')}</li>
    </ol>
  );
}

export function NextSteps({
  hubId,
  readBy,
  isContactSafe,
  isCallBack,
}: Omit<SentFacts, 'reference' | 'copy' | 'code'>) {
  const { t } = useTranslation(['form', 'codes']);
  return (
    <ol className="govuk-list govuk-list--number">
      <li>{hubId === null ? t('sent.frontDoor') : t('sent.hub', { hub: t(`codes:hub.${hubId}`) })}</li>
      {readBy === null ? null : (
        <li>
          <Marked id={hubId === null ? 'sent.next.readTeam' : 'sent.next.read'} facts={{ day: readBy }} />
        </li>
      )}
      {isCallBack ? (
        <li>{t('sent.next.call')}</li>
      ) : (
        <>
          <li>{isContactSafe ? t('sent.next.contact') : t('sent.next.noContact')}</li>
          <li>{t('sent.next.plan')}</li>
        </>
      )}
    </ol>
  );
}

export function SoonerThanThat({
  isForSafetyTeam,
  childrenSafety,
  hubId,
  hubPhone,
  phones,
  outOfHours,
}: Omit<SentFacts, 'reference' | 'copy' | 'code'>) {
  const { t } = useTranslation(['form', 'codes']);
  const { language } = useFrameData();
  const shown = hubPhone === null ? phones : phones.filter(({ id }) => id === hubId);
  return (
    <>
      <ul className="govuk-list">
        {isForSafetyTeam && childrenSafety !== null ? (
          <li>
            {t('codes:helpLine.names.barnet-children-safety')}: <PhoneLink number={childrenSafety} />
          </li>
        ) : null}
        {(isForSafetyTeam ? [] : shown).map(({ id, phone }) => (
          <li key={id}>
            <a className="govuk-link" href={paths.hub(language.code, id)}>
              {t(`codes:hub.${id}`)}
            </a>
            : <PhoneLink number={phone} />
          </li>
        ))}
      </ul>
      {outOfHours === null ? null : (
        <p className="govuk-body">
          <Marked id="sent.danger" facts={{ outOfHours }} />
        </p>
      )}
    </>
  );
}

/** Harm was stated: by when somebody looks at it. */
export function HarmRead({ day }: { day: string | null }) {
  if (day === null) return null;
  return (
    <WarningText>
      <Marked id="sent.harm" facts={{ day }} />
    </WarningText>
  );
}

export function LeftOnThisDevice() {
  const { t } = useTranslation('form');
  const { language } = useFrameData();
  return (
    <>
      <h2 className="govuk-heading-m">{t('sent.deviceTitle')}</h2>
      {['sent.device.0', 'sent.device.1', 'sent.device.2'].map((key) => (
        <p className="govuk-body" key={key}>
          {t(key)}
        </p>
      ))}
      <p className="govuk-body">
        <TextLink href={paths.page(language.code, 'safety')}>{t('sent.deviceMore')}</TextLink>
      </p>
    </>
  );
}
