import { beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import { indexToken } from '~/platform/keys.server';
import { personParts } from '~/referrals/person-index';
import type { Child } from '~/referrals/submission';
import type { StaffMember } from '~/staff/staff-members.server';
import { findSameChildren } from '~/worktray/same-children.server';
import { useDatabase } from '../../support/database';
import { makeStaff } from '../../support/staff';
import { storeReferral } from '../../support/stored-referral';
import { child, submission } from '../../support/submission';

useDatabase();

const now = new Date('2026-11-26T10:00:00Z');
let officer: StaffMember;
beforeAll(async () => {
  officer = await makeStaff('one@example.org', 'access-officer', 'universal-plus-west');
});

/** A stored request about these children, to be found by them as sending makes it. */
async function about(children: readonly Child[], stored: Partial<Parameters<typeof storeReferral>[0]> = {}) {
  const said = { children };
  const referral = await storeReferral({ tray: 'universal-plus-west', said, ...stored });
  const data = personParts({ ...submission, children }).map(({ person, part, normalised }) => ({
    ...{ referralId: referral.id, person, part },
    ...indexToken(part, normalised),
  }));
  await prisma.personIndex.createMany({ data });
  return referral;
}
const named = (firstName: string, bornOn: string | null = null): Child => ({ ...child, firstName, bornOn });
const found = async ({ id }: { id: string }) => {
  const { requests } = await findSameChildren(officer, id, now);
  return requests.map(({ reference, isSure }) => [reference, isSure]);
};

describe('other requests about the same child', () => {
  it('are those with the same name and no other day of birth, however it is written, the newest first', async () => {
    const first = await about([named('Zoë', '2019-07-23'), named('Ilse')], { at: new Date('2026-11-20T10:00:00Z') });
    const again = await about([named('ZOE', '2019-07-23')], { at: new Date('2026-11-21T10:00:00Z') });
    const unsure = await about([named('zoe')], { tray: 'mash', at: new Date('2026-11-22T10:00:00Z') });
    await about([named('Zoë', '2012-01-01')]);
    await about([named('Ilsebill')]);
    expect(await found(first)).toEqual([
      [unsure.reference, false],
      [again.reference, true],
    ]);
    expect(await found(again)).toEqual([
      [unsure.reference, false],
      [first.reference, true],
    ]);
  });

  it('are not told where one is restricted and closed to this person', async () => {
    const one = await about([named('Quill')]);
    const hidden = await about([named('Quill')], { flags: ['restricted'] });
    expect(await found(one)).toEqual([]);
    await prisma.trayItem.updateMany({ where: { referralId: hidden.id }, data: { assigneeId: officer.id } });
    expect(await found(one)).toEqual([[hidden.reference, false]]);
  });

  it('are counted where there are more than a few', async () => {
    const one = await about([named('Many')]);
    for (let count = 0; count < 6; count += 1) await about([named('Many')]);
    const { total, requests } = await findSameChildren(officer, one.id, now);
    expect([total, requests.length]).toEqual([6, 5]);
  });
});
