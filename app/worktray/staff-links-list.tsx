import { useTranslation } from '~/i18n/use-translation';

/** The way to the staff pages that belong to no tray. */
export function StaffLinksList({ links }: { links: readonly { key: string; href: string }[] }) {
  const { t } = useTranslation('staff-access');
  return (
    <nav aria-labelledby="more">
      <h2 className="govuk-heading-m" id="more">
        {t('links.heading')}
      </h2>
      <ul className="govuk-list">
        {links.map(({ key, href }) => (
          <li key={key}>
            <a className="govuk-link" href={href}>
              {t(`links.${key}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
