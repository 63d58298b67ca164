import { useTranslation } from '~/i18n/use-translation';
import { CopyOffer } from '~/copies/copy-offer';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { TogetherOffer } from '~/together/together-offer';
import { InsetText } from '~/ui/inset-text';
import { ReferencePanel } from '~/ui/reference-panel';
import { TextLink } from '~/ui/text-link';
import { InWordsLanguage } from './in-words-language';
import type { SentFacts } from './sent-facts.server';
import { HarmRead, LeftOnThisDevice, NextSteps, SafetySteps, SoonerThanThat } from './sent-steps';

/** What happens next, by when, whom to ring before then, and what is left on this device. */
export function SentPage({ reference, form, copy, code, ...facts }: SentFacts & { form: string }) {
  const { t } = useTranslation(['form', 'codes']);
  const { language } = useFrameData();
  return (
    <>
      <ReferencePanel title={t('sent.title')} label={t('sent.reference')} reference={reference} />
      <p className="govuk-body">{t('sent.keep')}</p>
      {code === null ? null : <TrackingCode code={code} />}
      {facts.isTaken ? (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.staff.referral(reference)}>
            {t('taken.open')}
          </a>
        </p>
      ) : null}
      <HarmRead day={facts.harmReadBy} />
      <h2 className="govuk-heading-m">{t('sent.nextTitle')}</h2>
      {facts.isForSafetyTeam ? <SafetySteps readBy={facts.readBy} /> : <NextSteps {...facts} />}
      <h2 className="govuk-heading-m">{t('sent.beforeTitle')}</h2>
      <SoonerThanThat {...facts} />
      {copy === null ? null : (
        <InWordsLanguage wording={{ language: copy === 'at-work' ? 'en' : language.code }}>
          <CopyOffer offer={copy} href={paths.copy(language.code, form)} />
        </InWordsLanguage>
      )}
      {facts.mayBeCompleted ? <TogetherOffer reference={reference} isTitled /> : null}
      <LeftOnThisDevice />
      <p className="govuk-body">
        <a className="govuk-link" href={paths.feedback(language.code, 'sent')}>
          {t('sent.feedback')}
        </a>
      </p>
    </>
  );
}

/** What it takes to follow the request up later: shown here and nowhere else. */
function TrackingCode({ code }: { code: string }) {
  const { t } = useTranslation('tracking');
  const { language } = useFrameData();
  return (
    <InsetText>
      <h2 className="govuk-heading-s">{t('sent.title')}</h2>
      <p className="govuk-body">
        <strong dir="ltr" className="app-code">
          {code}
        </strong>
      </p>
      <p className="govuk-body">
        {t('sent.once')} <TextLink href={paths.track(language.code)}>{t('enter.title')}</TextLink>
      </p>
    </InsetText>
  );
}
