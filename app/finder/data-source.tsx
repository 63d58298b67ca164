import { useTranslation } from '~/i18n/use-translation';

const attribution = [
  'Contains OS data © Crown copyright and database right 2025.',
  'Contains Royal Mail data © Royal Mail copyright and database right 2025.',
  'Contains National Statistics data © Crown copyright and database right 2025.',
  'Contains public sector information licensed under the Open Government Licence v3.0.',
].join(' ');

/** What the licences of the postcodes, wards and places ask to be shown, in their own words. */
export function DataSource() {
  const { t } = useTranslation('hubs');
  return (
    <div className="govuk-body-s govuk-hint">
      <p>{t('source')}</p>
      <p lang="en" dir="ltr">
        {attribution}
      </p>
    </div>
  );
}
