import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { countAttempt } from '~/platform/rate-limit.server';
import type { Copy } from './copy';
import { openCopy, type SentAs } from './open-copy.server';

export const copyKinds = ['page', 'pdf', 'text'] as const;
export type CopyKind = (typeof copyKinds)[number];

/** The copy, for the browser that holds the tombstone of its draft; each is in the audit. Null where there is none to have. */
export async function takeCopy(sent: SentAs, as: CopyKind, now: Date): Promise<Copy | null> {
  // Setting a page costs the processor a tenth of a second.
  if (!(await countAttempt('copy', sent.reference)).allowed) return null;
  const opened = await openCopy(sent, now);
  if (!opened) return null;
  const entry = { actor: 'public', action: 'copy-taken', subject: opened.subject, outcome: 'done', facts: { as } };
  await prisma.$transaction((tx) => audit(tx, entry));
  return opened.copy;
}
