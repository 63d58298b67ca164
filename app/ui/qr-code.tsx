interface QrCodeProps {
  /** One path on a grid of `size` units. */
  qr: { size: number; path: string };
  label: string;
}

/** A QR code, black on white in any colour scheme. */
export function QrCode({ qr, label }: QrCodeProps) {
  return (
    <svg
      className="app-qr"
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
