import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/button';
import type { HubFacts, HubHours } from './hub-facts.server';
import { HubSummary } from './hub-summary';

interface HubAnswerProps {
  hub: HubFacts;
  hours: HubHours;
  /** The only hub of the answer, named above already. */
  isSole: boolean;
}

/** A hub as the finder answers with it, and the two ways on: ask for help, read more. */
export function HubAnswer({ hub, hours, isSole }: HubAnswerProps) {
  const { t } = useTranslation('hubs');
  const { language } = useFrameData();
  const name = t(`codes:hub.${hub.id}`);
  return (
    <section className={`app-card app-hub--${hub.id}`} aria-label={name}>
      {isSole ? null : <h3>{name}</h3>}
      <HubSummary {...{ hub, hours }} />
      <div className="govuk-button-group">
        <ButtonLink href={paths.form(language.code, 'ask')}>{t('finder.ask')}</ButtonLink>
        <a className="govuk-link" href={paths.hub(language.code, hub.id)}>
          {t('hub.more', { hub: name })}
        </a>
      </div>
    </section>
  );
}
