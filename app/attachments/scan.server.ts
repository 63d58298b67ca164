import { audit } from '~/platform/audit.server';
import { scanBytes } from '~/platform/clamd.server';
import { prisma } from '~/platform/db.server';
import { settings } from '~/platform/env.server';
import { log } from '~/platform/log.server';
import { unwrap } from '~/platform/seal.server';
import type { Scan } from './attachments.server';
import { readPieces } from './pieces.server';

/** What the scanner says of a document. Without one, or where it does not answer, it is not scanned, which staff are told. */
export async function scan(pieces: Iterable<Uint8Array>): Promise<Scan> {
  if (settings.clamavUrl === undefined) return 'not-scanned';
  try {
    return await scanBytes(settings.clamavUrl, pieces);
  } catch (error) {
    log.warn({ error }, 'a document was not scanned');
    return 'not-scanned';
  }
}

const atOnce = 20;

/** Scans what could not be scanned when it was added. Of what is infected nothing is kept but that it was. */
export async function scanWaiting(now: Date): Promise<void> {
  if (settings.clamavUrl === undefined) return;
  const where = { scan: 'not-scanned' };
  const waiting = await prisma.attachment.findMany({
    ...{ where, include: { recordKey: true }, orderBy: { scannedAt: { sort: 'asc', nulls: 'first' } }, take: atOnce },
  });
  for (const { id, draftId, referralId, recordKey } of waiting) {
    if (!recordKey) continue;
    const pieces: Buffer[] = [];
    for await (const piece of readPieces(id, await unwrap(recordKey.wrapped))) pieces.push(piece);
    const result = await scan(pieces);
    if (result === 'not-scanned') {
      // The others first, next time: one that cannot be scanned is not to keep them waiting.
      await prisma.attachment.update({ where: { id }, data: { scannedAt: now } });
      continue;
    }
    const subject = referralId ? `referral:${referralId}` : `draft:${draftId ?? ''}`;
    await prisma.$transaction(async (tx) => {
      const gone = result === 'infected' ? { details: null, recordKeyId: null } : {};
      await tx.attachment.update({ where: { id }, data: { scan: result, scannedAt: now, ...gone } });
      if (result === 'infected') {
        await tx.attachmentPiece.deleteMany({ where: { attachmentId: id } });
        await tx.recordKey.delete({ where: { id: recordKey.id } });
      }
      await audit(tx, { actor: 'system', action: 'attachment-scanned', subject, outcome: result });
    });
  }
}
