/** No staff page is kept by a browser or a proxy, nor what is thrown or redirected in its place. */
export const noStore = { 'Cache-Control': 'no-store' } as const;

/** For every staff route's `headers`. */
export function staffHeaders() {
  return noStore;
}

/** The status text of a 403 for a record that this person may open by giving a reason. */
export const glassStatusText = 'Reason needed';
