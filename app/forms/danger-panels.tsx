import { useTranslation } from '~/i18n/use-translation';
import { InsetText } from '~/ui/inset-text';
import { WarningText } from '~/ui/warning-text';
import { Marked } from './marked';
import type { FactsOf } from './panel-facts';

export function ReadingTime({ isOpen, day, time, outOfHours }: FactsOf<'reading-time'>) {
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

export function Emergency({ childrenSafety, outOfHours }: FactsOf<'emergency'>) {
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

export function SafetyHours({ isOpen, day, time, ...phones }: FactsOf<'safety-hours'>) {
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
