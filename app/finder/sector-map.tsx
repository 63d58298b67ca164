import { useTranslation } from '~/i18n/use-translation';
import { numberInWords } from '~/i18n/format-number';
import { HubMark } from './map-marks';
import { MapSheet } from './map-sheet';
import type { SectorMap as Drawn } from './maps.server';

const milesInKm = 0.621;
const nearKm = 0.5;

/** Where a postcode lies, as nearly as the middle of its sector, among the homes of its hub. */
export function SectorMap({ map }: { map: Drawn }) {
  const { t, i18n } = useTranslation('hubs');
  const { sector, middle, hubs, km } = map;
  const inWords = (distance: number) => numberInWords(distance, i18n.language);
  const [office] = hubs;
  const facts = {
    sector,
    km: inWords(km),
    miles: inWords(km * milesInKm),
    hub: office ? t(`codes:hub.${office.id}`) : '',
  };
  return (
    <MapSheet
      id="sector"
      drawing={map}
      title={t('map.you', facts)}
      description={t(km < nearKm ? 'map.youNear' : 'map.youWords', facts)}
    >
      {hubs.map(({ id, x, y }) => (
        // a name would cross the ring of a sector around the hub; one hub's stands above the picture
        <HubMark key={id} hub={id} {...{ x, y }} name={hubs.length > 1 ? t(`codes:hub.${id}`) : ''} />
      ))}
      <g className="app-map__you">
        <circle cx={middle.x} cy={middle.y} r="16" />
        <text x={middle.x} y={middle.y + 34} textAnchor="middle" direction="ltr">
          {sector}
        </text>
      </g>
    </MapSheet>
  );
}
