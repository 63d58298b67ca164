import type { TFunction } from 'i18next';
import { readValue, type CatchmentValue } from '~/hubs/catchment-value';

/** A value of the catchment as staff read it; null is what nobody knows. */
export function valueInWords(t: TFunction<'staff'>, value: CatchmentValue | null): string {
  const verdict = value === null ? null : readValue(value, 'listed');
  if (!verdict) return t('catchment.value.unknown');
  const { hub, alternative, council } = verdict;
  if (hub && alternative) {
    return t('catchment.value.either', { hub: t(`hubs.${hub}`), alternative: t(`hubs.${alternative}`) });
  }
  if (hub) return t(`hubs.${hub}`);
  return council ? t('catchment.value.council', { council }) : t('catchment.value.outside');
}
