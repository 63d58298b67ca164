import { open } from '~/platform/seal.server';
import type { Scene } from './act.server';
import type { ContactProfile } from './submission';

/** How the family may be reached, as it stands now. */
export async function contactOf({
  tx,
  referralId,
  key,
}: Pick<Scene, 'tx' | 'referralId' | 'key'>): Promise<ContactProfile> {
  const { contact } = await tx.referral.findUniqueOrThrow({ where: { id: referralId }, select: { contact: true } });
  return (await open(key, { table: 'referral', row: referralId, field: 'contact' }, contact)) as ContactProfile;
}
