import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import type { SameChildren } from './same-children';
import { timeInWords } from './words';

/** The same child, it seems, in other requests: it may have come twice, or be known elsewhere. */
export function SameChildrenPanel({ same: { total, requests } }: { same: SameChildren }) {
  const { t } = useTranslation('staff-acts');
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="same">
      <h2 className="govuk-heading-m" id="same">
        {t('same.heading')}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {requests.map(({ reference, sentAt, tray, status, isSure }) => (
          <li key={reference}>
            <a className="govuk-link" href={paths.staff.referral(reference)}>
              {reference}
            </a>
            , {t(isSure ? 'same.sure' : 'same.name')}. {timeInWords(sentAt)}, {t(`staff:trays.${tray}`)},{' '}
            {t(`staff:status.${status}`)}
          </li>
        ))}
      </ul>
      {total > requests.length ? (
        <p className="govuk-body">{t('same.more', { count: total - requests.length })}</p>
      ) : null}
    </section>
  );
}
