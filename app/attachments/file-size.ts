/** A size in megabytes to one decimal, as it is shown; null where it is less than a tenth. */
export function megabytes(bytes: number): string | null {
  const size = bytes / (1024 * 1024);
  return size < 0.1 ? null : size.toFixed(1);
}
