import type { Place } from '~/content/kinds/place';
import type { HubId } from '~/hubs/hub';
import type { Spot } from './draw-map';

/** A hub's door: its top is round, like those of the street on the first page. */
export function HubMark({ hub, x, y, name }: Spot & { hub: HubId; name?: string }) {
  return (
    <g className={`app-map__hub app-hub--${hub}`}>
      <path d={`M${x - 7} ${y + 9}v-12a7 7 0 0 1 14 0v12z`} />
      {name ? (
        <text x={x} y={y - 16} textAnchor="middle">
          {name}
        </text>
      ) : null}
    </g>
  );
}

type PlaceMarkProps = Spot & { type: Place['type']; number?: string };

/** A children's centre is round, a library square; the number is that of the list beside the map. */
export function PlaceMark({ type, x, y, number }: PlaceMarkProps) {
  const half = number === undefined ? 4 : 9;
  return (
    <g className="app-map__place">
      {type === 'childrens-centre' ? (
        <circle cx={x} cy={y} r={half} />
      ) : (
        <rect x={x - half} y={y - half} width={2 * half} height={2 * half} />
      )}
      {number === undefined ? null : (
        <text x={x} y={y + 5} textAnchor="middle">
          {number}
        </text>
      )}
    </g>
  );
}
