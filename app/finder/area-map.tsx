import { useTranslation } from '~/i18n/use-translation';
import type { HubId } from '~/hubs/hub';
import { numberInWords } from '~/i18n/format-number';
import { HubMark, PlaceMark } from './map-marks';
import { MapSheet } from './map-sheet';
import type { BoroughMap as Drawn } from './maps.server';

const markSize = 14;

/** The homes of one hub; its places carry the numbers of the list beside the map. */
export function AreaMap({ hub, map }: { hub: HubId; map: Drawn }) {
  const { t, i18n } = useTranslation('hubs');
  // in the list those at the hub itself are said to be there
  const shown = map.places
    .map((place, index) => ({ ...place, number: index + 1 }))
    .filter((place) => map.hubs.every(({ x, y }) => Math.hypot(place.x - x, place.y - y) > markSize));
  return (
    <MapSheet
      id="area"
      drawing={map}
      title={t('map.area', { hub: t(`codes:hub.${hub}`) })}
      description={t('map.areaWords', { places: numberInWords(shown.length, i18n.language) })}
    >
      {shown.map(({ id, type, x, y, number }) => (
        <PlaceMark key={id} {...{ type, x, y }} number={String(number)} />
      ))}
      {map.hubs.map(({ id, x, y }) => (
        <HubMark key={id} hub={id} {...{ x, y }} />
      ))}
    </MapSheet>
  );
}
