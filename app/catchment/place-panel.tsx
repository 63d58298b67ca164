import { useTranslation } from '~/i18n/use-translation';
import { SummaryList } from '~/ui/summary-list';
import { isOfSector } from '~/hubs/correction';
import type { Certainty } from '~/hubs/hub';
import type { LookUp } from './look-up';
import { valueInWords } from './value-words';

/** What a postcode or sector is answered now, how sure that is, and why. */
export function PlacePanel({ place }: { place: LookUp & { certainty: Certainty | null } }) {
  const { t } = useTranslation('staff');
  const { id, sector, value, inTable, why, usual, exceptions, origin, certainty } = place;
  const isSector = isOfSector({ id });
  const isCorrected = why === 'corrected' || why === 'sector-corrected';
  const reasons = [
    t(`catchment.why.${why}`, { sector }),
    ...(origin && !isCorrected ? [t(`catchment.origin.${origin}`)] : []),
    ...(isSector && exceptions > 0 ? [t('catchment.answer.exceptions', { count: exceptions })] : []),
  ];
  return (
    <section aria-labelledby="place">
      <h2 className="govuk-heading-m" id="place">
        {t('catchment.answer.heading', { id })}
      </h2>
      <SummaryList
        rows={[
          { key: t('catchment.answer.value'), value: valueInWords(t, value) },
          ...(certainty ? [{ key: t('catchment.answer.certainty'), value: t(`certainty.${certainty}`) }] : []),
          { key: t('catchment.answer.why'), value: reasons.join(' ') },
          ...(isCorrected ? [{ key: t('catchment.answer.table'), value: valueInWords(t, inTable) }] : []),
          ...(isSector
            ? []
            : [{ key: t('catchment.answer.sectorDefault', { sector }), value: valueInWords(t, usual) }]),
        ]}
      />
    </section>
  );
}
