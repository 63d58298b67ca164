import { open } from '~/platform/seal.server';
import type { Scene } from './act.server';
import type { AgreementRecord } from './agreement-record';

/** Whether the family agreed to something when it asked, and has not taken it back. */
export async function isAgreed({ tx, referralId, key, history }: Scene, purpose: 'help' | 'sharing'): Promise<boolean> {
  const withdrawn = history.some((event) => event.type === 'agreement-withdrawn' && event.facts.purpose === purpose);
  if (withdrawn) return false;
  const row = await tx.agreement.findUnique({ where: { referralId_purpose: { referralId, purpose } } });
  if (!row) return false;
  const record = await open(key, { table: 'agreement', row: row.id, field: 'content' }, row.content);
  return (record as AgreementRecord).given;
}
