import { create } from 'qrcode';

/**
 * A QR code as one SVG path on a grid of `size` units, with the quiet zone of four units the standard asks for. Drawn by
 * our own component: the page's policy allows neither inline styles nor mark-up from a string.
 */
export function qrCode(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const quiet = 4;
  const squares: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) squares.push(`M${column + quiet} ${row + quiet}h1v1h-1z`);
    }
  }
  return { size: modules.size + 2 * quiet, path: squares.join('') };
}
