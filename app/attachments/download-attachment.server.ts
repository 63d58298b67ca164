import { audit } from '~/platform/audit.server';
import { prisma } from '~/platform/db.server';
import { findContent } from './attachments.server';
import { contentDisposition } from './file-name';

interface Asked {
  id: string;
  referralId: string;
  staffId: string;
}

/**
 * A document as a download and nothing else, whatever it holds: no browser is told its type, guesses it, or runs what is
 * in it. Each one is in the audit before it is given. Null where there is none.
 */
export async function downloadAttachment({ id, referralId, staffId }: Asked): Promise<Response | null> {
  const content = await findContent(id, referralId);
  if (!content) return null;
  const entry = { actor: `staff:${staffId}`, action: 'attachment-downloaded', subject: `referral:${referralId}` };
  await prisma.$transaction((tx) => audit(tx, { ...entry, outcome: 'done', facts: { attachment: id } }));
  const headers = {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': contentDisposition(content.name),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
  return new Response(new Blob(content.pieces), { headers });
}
