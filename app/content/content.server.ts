import { pool } from '~/platform/db.server';
import type { Content } from './content';
import { openContentCopy, type ContentCopy } from './content-copy.server';

export { seedContent } from './seed-content.server';

let copy: ContentCopy | undefined;

/** Opens this process's copy of the content. The database must be connected and `seedContent` have run. */
export async function loadContent() {
  await copy?.close();
  copy = await openContentCopy(pool);
}

/** After a change of this process's own, so that its next page shows it; the other processes are told by the database. */
export async function refreshContent() {
  await copy?.refresh();
}

/** Before the database is disconnected. */
export async function closeContent() {
  await copy?.close();
  copy = undefined;
}

/** What the product holds of hubs, catchment, neighbours, help lines, days and hours. Ask each time: it is replaced on a change. */
export function content(): Content {
  if (!copy) throw new Error('Content is read before loadContent()');
  return copy.current();
}
