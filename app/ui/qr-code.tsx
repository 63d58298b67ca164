interface QrCodeProps {
  /** One path on a grid of `size` units. */
  qr: { size: number; path: string };
  label: string;
  className: string;
}

/** A QR code, black on white in any colour scheme. */
export function QrCode({ qr, label, className }: QrCodeProps) {
  return (
    <svg
      className={className}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      width="220"
      height="220"
      shapeRendering="crispEdges"
    >
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  );
}
