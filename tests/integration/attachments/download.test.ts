import { beforeAll, describe, expect, it } from 'vitest';
import { addAttachment } from '~/attachments/add-attachment.server';
import { keepWithReferral, listAttachments } from '~/attachments/attachments.server';
import { prisma } from '~/platform/db.server';
import { loader } from '~/routes/staff.referrals.$reference_.files.$file';
import type { StaffMember } from '~/staff/staff-members.server';
import { useDatabase } from '../../support/database';
import { multipart, pdf } from '../../support/documents';
import { testNow } from '../../support/full-answers';
import { newDraft } from '../../support/send-request';
import { makeStaff, signedIn, staffRequest } from '../../support/staff';
import { storeReferral } from '../../support/stored-referral';

useDatabase();

let own: StaffMember;
let other: StaffMember;
let reference: string;
let referralId: string;
let file: string;
beforeAll(async () => {
  own = await makeStaff('west@example.org', 'access-officer', 'universal-plus-west');
  other = await makeStaff('south@example.org', 'access-officer', 'universal-plus-south');
  ({ id: referralId, reference } = await storeReferral({ tray: 'universal-plus-west' }));
  const { id: draftId } = await newDraft();
  await addAttachment({ draftId, ...multipart('plan.pdf', pdf()), now: testNow });
  await prisma.$transaction((tx) => keepWithReferral(tx, draftId, referralId));
  file = (await listAttachments({ referralId }))[0]?.id ?? '';
});

async function ask(member: StaffMember, of: string, id = file): Promise<Response> {
  const request = staffRequest(`/staff/referrals/${of}/files/${id}`, await signedIn(member));
  const context = { requestId: 'test', clientAddress: '192.0.2.1', refusal: null };
  return loader({ request, params: { reference: of, file: id }, context }).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
}
const audited = () =>
  prisma.auditEntry.findMany({
    where: { subject: `referral:${referralId}`, actor: { startsWith: 'staff:' } },
    orderBy: { id: 'asc' },
    select: { actor: true, action: true, outcome: true },
  });

describe('a document of a referral', () => {
  it('is given whole to whoever may read the referral, and that is audited', async () => {
    const response = await ask(own, reference);
    expect(Buffer.from(await response.arrayBuffer()).equals(pdf())).toBe(true);
    expect(await audited()).toEqual([{ actor: `staff:${own.id}`, action: 'attachment-downloaded', outcome: 'done' }]);
  });

  it('is refused to everybody else, with nothing of it', async () => {
    const response = await ask(other, reference);
    expect([response.status, await response.text()]).toEqual([403, '']);
    expect((await audited()).at(-1)).toMatchObject({ actor: `staff:${other.id}`, outcome: 'refused' });
  });

  it('is not found under another referral, nor by what is no id', async () => {
    const elsewhere = await storeReferral({ tray: 'universal-plus-west' });
    expect((await ask(own, elsewhere.reference)).status).toBe(404);
    expect((await ask(own, reference, 'x')).status).toBe(404);
  });
});
