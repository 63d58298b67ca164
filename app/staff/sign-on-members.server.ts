import { randomUUID } from 'node:crypto';
import { audit } from '~/platform/audit.server';
import { prisma, type Transaction } from '~/platform/db.server';
import { type Permissions } from './permissions';
import { emailSchema, nameSchema } from './staff-details';

export interface SignedOn extends Permissions {
  subject: string;
  email: string | null;
  name: string | null;
}

export type SignOnRefusal = 'no-email' | 'no-group' | 'disabled' | 'email-taken';

/**
 * Makes or brings up to date the row of someone whom the provider has proven, and gives its id. A local account of the same
 * address becomes theirs: its history goes on. Who has no group any more loses what they had, and every session, at once.
 */
export async function signOnMember({
  subject,
  ...claims
}: SignedOn): Promise<{ id: string } | { refused: SignOnRefusal }> {
  const email = emailSchema.safeParse(claims.email);
  if (!email.success) return refuse(null, 'no-email');
  const name = nameSchema.safeParse(claims.name);
  const details = { email: email.data, roles: [...claims.roles], trays: [...claims.trays] };
  return prisma.$transaction(async (tx) => {
    const bySubject = await tx.staffMember.findUnique({ where: { signOnSubject: subject } });
    const byEmail = await tx.staffMember.findUnique({ where: { email: details.email } });
    const row = bySubject ?? byEmail;
    const isTaken = byEmail !== null && (byEmail.id !== row?.id || (byEmail.signOnSubject ?? subject) !== subject);
    if (isTaken) return refuseIn(tx, row?.id ?? null, 'email-taken');
    if (row?.disabledAt) return refuseIn(tx, row.id, 'disabled');
    if (details.roles.length === 0) {
      if (row) await tx.staffMember.update({ where: { id: row.id }, data: { roles: [], trays: [] } });
      if (row) await tx.staffSession.deleteMany({ where: { staffId: row.id } });
      return refuseIn(tx, row?.id ?? null, 'no-group');
    }
    const id = row?.id ?? randomUUID();
    const data = { ...details, signOnSubject: subject, name: name.success ? name.data : (row?.name ?? details.email) };
    await tx.staffMember.upsert({ where: { id }, create: { id, ...data }, update: data });
    const facts = { by: 'sign-on', roles: details.roles.join(' '), trays: details.trays.join(' ') };
    await audit(tx, { actor: `staff:${id}`, action: 'sign-in', subject: `staff:${id}`, outcome: 'done', facts });
    return { id };
  });
}

/** A sign-on that came to nothing, in the audit; never who it may have been meant for. */
export function refuse<R extends string>(id: string | null, because: R): Promise<{ refused: R }> {
  return prisma.$transaction((tx) => refuseIn(tx, id, because));
}

async function refuseIn<R extends string>(tx: Transaction, id: string | null, because: R): Promise<{ refused: R }> {
  const facts = { by: 'sign-on', because };
  const subject = id && `staff:${id}`;
  await audit(tx, { actor: 'public', action: 'sign-in', subject, outcome: 'refused', facts });
  return { refused: because };
}
