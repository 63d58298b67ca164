import type { LoaderFunctionArgs } from '@remix-run/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import { loader } from '~/routes/staff.referrals.$reference';
import type { StaffMember } from '~/staff/staff-members.server';
import type { ReferralView } from '~/worktray/referral-view';
import { useDatabase } from '../../support/database';
import { useSending } from '../../support/send-request';
import { makeStaff, signedIn, staffRequest } from '../../support/staff';
import { storeReferral } from '../../support/stored-referral';
import { submission } from '../../support/submission';

useDatabase();
useSending();

let officer: StaffMember;
let mashOfficer: StaffMember;
beforeAll(async () => {
  officer = await makeStaff('west@example.org', 'access-officer', 'universal-plus-west');
  mashOfficer = await makeStaff('mash@example.org', 'mash-officer', 'mash');
});

async function read(member: StaffMember, reference: string): Promise<Response> {
  const request = staffRequest(`/staff/referrals/${reference}`, await signedIn(member));
  const context = { requestId: 'test', clientAddress: '192.0.2.1', refusal: null };
  const args: LoaderFunctionArgs = { request, params: { reference }, context };
  return loader(args).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
}
const viewOf = async (response: Response) => ((await response.json()) as { referral: ReferralView }).referral;
const auditOf = (id: string) =>
  prisma.auditEntry.findMany({
    where: { subject: `referral:${id}` },
    orderBy: { id: 'asc' },
    select: { actor: true, action: true },
  });

const typed = {
  section: { asked: 'کمک', english: 'Help' },
  page: 'your-words',
  item: null,
  field: 'story',
  question: { asked: 'چه شده؟', english: 'What is happening?' },
  answer: {
    codes: [],
    words: { asked: ['شب‌ها گریه می‌کند'], english: ['شب‌ها گریه می‌کند'] },
    typed: { text: 'شب‌ها گریه می‌کند', language: 'fa' },
  },
};

describe('reading a referral', () => {
  it('shows the questions in English, the words as written with their language, and the children', async () => {
    const { reference } = await storeReferral({ tray: 'universal-plus-west', language: 'fa', transcript: [typed] });
    const response = await read(officer, reference);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const view = await viewOf(response);
    expect(view.transcript).toEqual([typed]);
    expect(view.children).toMatchObject([{ firstName: 'Test', lastName: 'Child', otherHub: null }]);
    expect(view.agreements).toMatchObject([{ purpose: 'help', given: true, confirmWithInterpreter: true }]);
    expect(view.contactRules).toEqual([{ code: 'only', channels: ['call'] }]);
  });

  it('makes one event and sets the status the first time, and is audited every time', async () => {
    const { id, reference } = await storeReferral({ tray: 'universal-plus-west' });
    const first = await viewOf(await read(officer, reference));
    expect(first.items).toMatchObject([{ status: 'read' }]);
    expect(first.events.map(({ type, by }) => [type, by])).toEqual([
      ['received', null],
      ['read', officer.name],
    ]);
    await read(officer, reference);
    expect(await prisma.referralEvent.count({ where: { referralId: id, type: 'read' } })).toBe(1);
    const looks = (await auditOf(id)).filter(({ action }) => action === 'read-referral');
    expect(looks).toEqual([
      { actor: `staff:${officer.id}`, action: 'read-referral' },
      { actor: `staff:${officer.id}`, action: 'read-referral' },
    ]);
  });

  it('counts for the tray of the reader alone', async () => {
    const { reference } = await storeReferral({ tray: 'universal-plus-west', isHarmStated: true });
    const byMash = await viewOf(await read(mashOfficer, reference));
    expect(Object.fromEntries(byMash.items.map(({ tray, status }) => [tray, status]))).toEqual({
      mash: 'read',
      'universal-plus-west': 'received',
    });
  });

  it('is refused to someone of another hub: 403, a row in the audit, no event, nothing of the family', async () => {
    const { id, reference } = await storeReferral({ tray: 'universal-plus-south' });
    const response = await read(officer, reference);
    expect(response.status).toBe(403);
    expect(await response.text()).toBe('');
    expect(await auditOf(id)).toEqual([{ actor: `staff:${officer.id}`, action: 'read-referral' }]);
    expect(await prisma.referralEvent.count({ where: { referralId: id } })).toBe(1);
  });

  it('takes the reference in any case, and does not find what is none', async () => {
    const { reference } = await storeReferral({ tray: 'universal-plus-west' });
    const response = await read(officer, reference.toLowerCase().replaceAll('-', ''));
    expect([response.status, response.headers.get('Location')]).toEqual([303, `/staff/referrals/${reference}`]);
    for (const other of ['BF-0000-0001', 'nonsense', '%00']) expect((await read(officer, other)).status).toBe(404);
  });

  it('says which message nobody got', async () => {
    const messages = [{ template: 'hub-new-referral', tray: 'universal-plus-west', state: 'no-address' }];
    const { reference } = await storeReferral({ tray: 'universal-plus-west', messages });
    expect((await viewOf(await read(officer, reference))).messages).toMatchObject([
      { state: 'no-address', isUndelivered: true },
    ]);
  });

  it('shows how to reach the family as they said it', async () => {
    const contact = { ...submission.contact, safe: [], codeWord: 'library', throughSomeone: 'my sister' };
    const { reference } = await storeReferral({ tray: 'universal-plus-west', said: { contact } });
    const { contact: shown, contactRules } = await viewOf(await read(officer, reference));
    expect(shown).toEqual(contact);
    expect(contactRules.map(({ code }) => code)).toEqual(['through-only', 'code-word']);
  });
});
