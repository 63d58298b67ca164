import { useTranslation } from '~/i18n/use-translation';
import { ReferencePanel } from '~/ui/reference-panel';
import type { SentFacts } from './sent-facts.server';
import { HarmRead, LeftOnThisDevice, SoonerThanThat } from './sent-steps';

/** A family has completed its part: who reads it, what its professional sees of it, whom to ring before then. */
export function TogetherSent({ reference, ...facts }: SentFacts) {
  const { t } = useTranslation(['family-part', 'form']);
  return (
    <>
      <ReferencePanel title={t('sent.title')} label={t('form:sent.reference')} reference={reference} />
      <p className="govuk-body">{t('form:sent.keep')}</p>
      <HarmRead day={facts.harmReadBy} />
      <h2 className="govuk-heading-m">{t('form:sent.nextTitle')}</h2>
      <ol className="govuk-list govuk-list--number">
        {(['read', 'contact', 'unseen', 'link'] as const).map((step) => (
          <li key={step}>{t(`sent.${step}`)}</li>
        ))}
      </ol>
      <h2 className="govuk-heading-m">{t('form:sent.beforeTitle')}</h2>
      <SoonerThanThat {...facts} isForSafetyTeam={false} />
      <LeftOnThisDevice />
    </>
  );
}
