import { Trans } from 'react-i18next';
import type { Session } from '~/content/kinds/session';
import { PhoneLink } from '~/ui/phone-link';
import { TextLink } from '~/ui/text-link';
import { useSpeaker } from './use-speaker';

/** Whether one must book, and where one may ring, write or look. */
export function BookingInWords({ booking: { isNeeded, phone, email, url } }: { booking: Session['booking'] }) {
  const { t } = useSpeaker();
  return (
    <>
      <p>{t(isNeeded ? 'booking.needed' : 'booking.none')}</p>
      {phone === null ? null : (
        <p>
          <Trans t={t} i18nKey="booking.ring" values={{ phone }} components={{ phone: <PhoneLink /> }} />
        </p>
      )}
      {email === null ? null : (
        <p>
          <Trans
            t={t}
            i18nKey="booking.write"
            values={{ email }}
            components={{ mail: <TextLink href={`mailto:${email}`} /> }}
          />
        </p>
      )}
      {url === null ? null : (
        <p>
          <Trans t={t} i18nKey="booking.online" components={{ site: <TextLink href={url} rel="noreferrer" /> }} />
        </p>
      )}
    </>
  );
}
