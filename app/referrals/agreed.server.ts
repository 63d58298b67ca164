import { open } from '~/platform/seal.server';
import type { Scene } from './act.server';
import type { AgreementRecord } from './agreement-record';

/** The record of what a family said itself, where a professional had told us of it before: its own word counts. */
export const byFamily = <P extends 'help' | 'sharing'>(purpose: P) => `${purpose}-by-family` as const;

/** Whether the family agreed to something when it asked, and has not taken it back. */
export async function isAgreed({ tx, referralId, key, history }: Scene, purpose: 'help' | 'sharing'): Promise<boolean> {
  const withdrawn = history.some((event) => event.type === 'agreement-withdrawn' && event.facts.purpose === purpose);
  if (withdrawn || (await isTakenBack(tx, referralId, purpose))) return false;
  const rows = await tx.agreement.findMany({ where: { referralId, purpose: { in: [purpose, byFamily(purpose)] } } });
  const row = rows.find((each) => each.purpose === byFamily(purpose)) ?? rows[0];
  if (!row) return false;
  const record = await open(key, { table: 'agreement', row: row.id, field: 'content' }, row.content);
  return (record as AgreementRecord).given;
}

/** What the sender took back on the site counts at once; staff then check it through the safe channel. */
async function isTakenBack(tx: Scene['tx'], referralId: string, purpose: string): Promise<boolean> {
  const events = await tx.referralEvent.findMany({ where: { referralId, type: 'sender-withdrew' } });
  return events.some(({ facts }) => (facts as { purposes: string[] }).purposes.includes(purpose));
}
