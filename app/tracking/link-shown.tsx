import { useTranslation } from '~/i18n/use-translation';
import { linkDays } from '~/together/link-days';
import { QrCode } from '~/ui/qr-code';

/** The link, to be handed over now: as a code for the family's phone to read, and as text. */
export function LinkShown({ url, qr }: { url: string; qr: { size: number; path: string } }) {
  const { i18n } = useTranslation();
  const says = i18n.getFixedT('en', 'tracking-professional', 'together');
  return (
    <>
      <h2 className="govuk-heading-m">{says('made')}</h2>
      <p className="govuk-body">{says('once', { days: linkDays })}</p>
      <QrCode qr={qr} label={says('qr')} />
      <p className="govuk-body">{says('copy')}</p>
      <p className="govuk-body">
        <strong className="app-link-shown" dir="ltr">
          {url}
        </strong>
      </p>
      <h2 className="govuk-heading-m">{says('hand')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {['handWord', 'handApart', 'handSafe', 'handNew'].map((key) => (
          <li key={key}>{says(key)}</li>
        ))}
      </ul>
    </>
  );
}
