import { useTranslation } from '~/i18n/use-translation';
import { timeInWords } from './words';

/** What stands at the head of a sheet that leaves the building: what it is, whose hands it is in, and since when. */
export function PrintSheet({ name, at }: { name: string; at: string }) {
  const { t } = useTranslation('staff-acts');
  return (
    <>
      <p className="staff-sheet">{t('sheet.made', { name, when: timeInWords(at) })}</p>
      <p className="govuk-body app-not-printed">{t('sheet.how')}</p>
    </>
  );
}
