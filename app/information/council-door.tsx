import { useTranslation } from '~/i18n/use-translation';
import type { CouncilFacts } from './council-facts.server';
import { Told } from './told';

/** Whom to ring at another council, by day and by night, and when we last checked. */
export function CouncilDoor({ council: { door, phone, outOfHoursPhone, url, checked } }: { council: CouncilFacts }) {
  const { t } = useTranslation('pages');
  return (
    <>
      <p>
        <Told id="council.ring" facts={{ door, phone }} />
      </p>
      {outOfHoursPhone ? (
        <p>
          <Told id="council.night" facts={{ phone: outOfHoursPhone }} />
        </p>
      ) : null}
      {url ? (
        <p>
          <a className="govuk-link" href={url} rel="noreferrer">
            {t('council.site', { door })}
          </a>
        </p>
      ) : null}
      <p className="govuk-hint">{checked ? t('council.checked', { day: checked }) : t('council.unchecked')}</p>
    </>
  );
}
