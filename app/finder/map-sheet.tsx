import type { ReactNode } from 'react';
import type { Drawing } from './draw-map';

interface MapSheetProps {
  id: string;
  drawing: Omit<Drawing, 'spots'>;
  title: string;
  description: string;
  /** Shown beside the picture. */
  caption?: ReactNode;
  children: ReactNode;
}

/** How each hub's homes are hatched, for eyes and screens that do not tell colours apart. */
const hatches = {
  west: <path d="M0 8 8 0" />,
  'east-central': <path d="M4 3v2M3 4h2" />,
  south: <path d="M0 0 8 8" />,
} as const;

/** A map as one picture: areas hatched and outlined in the hubs' colours, whatever stands on them, and its words. */
export function MapSheet({
  id,
  drawing: { width, height, areas },
  title,
  description,
  caption,
  children,
}: MapSheetProps) {
  return (
    <figure className="app-map">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-words`}
      >
        <title id={`${id}-title`}>{title}</title>
        {areas.map(({ hub, outline }) => (
          <g key={hub} className={`app-hub--${hub}`}>
            <pattern id={`${id}-${hub}`} width="8" height="8" patternUnits="userSpaceOnUse">
              {hatches[hub]}
            </pattern>
            <path d={outline} fill={`url(#${id}-${hub})`} strokeLinejoin="round" />
          </g>
        ))}
        {children}
      </svg>
      <figcaption>
        <p id={`${id}-words`}>{description}</p>
        {caption}
      </figcaption>
    </figure>
  );
}
