import { useTranslation } from '~/i18n/use-translation';
import type { Hub } from '~/content/kinds/hub';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { PhoneLink } from '~/ui/phone-link';

export type HubPlace = Pick<Hub, 'id' | 'building' | 'street' | 'area' | 'postcode' | 'phone'>;

/** The three hubs side by side, each with its colour, its name, where it is and its number. Places are in English letters. */
export function HubCards({ hubs }: { hubs: readonly HubPlace[] }) {
  const { t } = useTranslation('codes');
  const { language } = useFrameData();
  return (
    <ul className="app-cards app-wide">
      {hubs.map(({ id, building, street, area, postcode, phone }) => (
        <li key={id} className={`app-card app-hub--${id}`}>
          <h3>
            <a className="govuk-link" href={paths.hub(language.code, id)}>
              {t(`hub.${id}`)}
            </a>
          </h3>
          <p>
            <PhoneLink number={phone} />
          </p>
          <address lang="en">
            {[building, street, `${area} ${postcode}`]
              .filter((line) => line !== null)
              .map((line) => (
                <span key={line}>
                  <bdi>{line}</bdi>
                </span>
              ))}
          </address>
        </li>
      ))}
    </ul>
  );
}
