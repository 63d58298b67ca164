import { useTranslation } from 'react-i18next';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { Panel as ConfirmationPanel } from '~/ui/panel';
import { TextLink } from '~/ui/text-link';
import { WarningText } from '~/ui/warning-text';
import { Marked } from './marked';
import type { SentFacts } from './sent-facts.server';
import { SoonerThanThat } from './sent-steps';

/** A family has completed its part: who reads it, what its professional sees of it, whom to ring before then. */
export function TogetherSent({ reference, ...facts }: SentFacts) {
  const { t } = useTranslation(['family-part', 'form']);
  const { language } = useFrameData();
  return (
    <>
      <ConfirmationPanel title={t('sent.title')}>
        {t('form:sent.reference')}
        <br />
        <strong dir="ltr" className="app-reference">
          {reference}
        </strong>
      </ConfirmationPanel>
      <p className="govuk-body">{t('form:sent.keep')}</p>
      {facts.harmReadBy === null ? null : (
        <WarningText>
          <Marked id="sent.harm" facts={{ day: facts.harmReadBy }} />
        </WarningText>
      )}
      <h2 className="govuk-heading-m">{t('form:sent.nextTitle')}</h2>
      <ol className="govuk-list govuk-list--number">
        {(['read', 'contact', 'unseen', 'link'] as const).map((step) => (
          <li key={step}>{t(`sent.${step}`)}</li>
        ))}
      </ol>
      <h2 className="govuk-heading-m">{t('form:sent.beforeTitle')}</h2>
      <SoonerThanThat {...facts} isForSafetyTeam={false} />
      <h2 className="govuk-heading-m">{t('form:sent.deviceTitle')}</h2>
      {['0', '1', '2'].map((key) => (
        <p className="govuk-body" key={key}>
          {t(`form:sent.device.${key}`)}
        </p>
      ))}
      <p className="govuk-body">
        <TextLink href={paths.page(language.code, 'safety')}>{t('form:sent.deviceMore')}</TextLink>
      </p>
    </>
  );
}
