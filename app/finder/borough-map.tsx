import { useTranslation } from '~/i18n/use-translation';
import { HubMark, PlaceMark } from './map-marks';
import { MapSheet } from './map-sheet';
import type { BoroughMap as Drawn } from './maps.server';

/** The three hubs, the homes they are for, and the children's centres and libraries. */
export function BoroughMap({ map }: { map: Drawn }) {
  const { t } = useTranslation('hubs');
  return (
    <MapSheet
      id="borough"
      drawing={map}
      title={t('map.title')}
      description={t('map.words')}
      caption={
        <>
          <Key />
          <p>{t('map.rough')}</p>
        </>
      }
    >
      {map.places.map(({ id, type, x, y }) => (
        <PlaceMark key={id} {...{ type, x, y }} />
      ))}
      {map.hubs.map(({ id, x, y }) => (
        <HubMark key={id} hub={id} {...{ x, y }} name={t(`codes:hub.${id}`)} />
      ))}
    </MapSheet>
  );
}

/** What the marks mean. */
function Key() {
  const { t } = useTranslation('hubs');
  const marks = [
    ['hub', <HubMark key="hub" hub="west" x={12} y={12} />],
    ['centre', <PlaceMark key="centre" type="childrens-centre" x={12} y={12} />],
    ['library', <PlaceMark key="library" type="library" x={12} y={12} />],
  ] as const;
  return (
    <ul className="app-map-key">
      {marks.map(([name, mark]) => (
        <li key={name}>
          <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            {mark}
          </svg>
          {t(`map.${name}`)}
        </li>
      ))}
    </ul>
  );
}
