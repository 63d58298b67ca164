import { open } from '~/platform/seal.server';
import type { Scene } from './act.server';
import type { AgreementRecord } from './agreement-record';

/** Whether the family agreed to something when it asked, and has not taken it back. */
export async function isAgreed({ tx, referralId, key, history }: Scene, purpose: 'help' | 'sharing'): Promise<boolean> {
  const withdrawn = history.some((event) => event.type === 'agreement-withdrawn' && event.facts.purpose === purpose);
  if (withdrawn || (await isTakenBack(tx, referralId, purpose))) return false;
  const row = await tx.agreement.findUnique({ where: { referralId_purpose: { referralId, purpose } } });
  if (!row) return false;
  const record = await open(key, { table: 'agreement', row: row.id, field: 'content' }, row.content);
  return (record as AgreementRecord).given;
}

/** What the sender took back on the site counts at once; staff then check it through the safe channel. */
async function isTakenBack(tx: Scene['tx'], referralId: string, purpose: string): Promise<boolean> {
  const events = await tx.referralEvent.findMany({ where: { referralId, type: 'sender-withdrew' } });
  return events.some(({ facts }) => (facts as { purposes: string[] }).purposes.includes(purpose));
}
