import { describe, expect, it } from 'vitest';
import { copyOffer } from '~/copies/open-copy.server';
import { takeCopy } from '~/copies/take-copy.server';
import { prisma } from '~/platform/db.server';
import { useDatabase } from '../../support/database';
import { storeReferral } from '../../support/stored-referral';
import { submission } from '../../support/submission';

useDatabase();

const now = new Date();
const hidden = {
  contact: { ...submission.contact, keepFrom: [{ name: 'Test', rule: 'must-not-know' as const, note: null }] },
};

describe('a copy of what was sent', () => {
  it('is taken under the eyes of the audit, which learns nothing of it', async () => {
    const { id, reference } = await storeReferral({ tray: 'universal-plus-west', at: now });
    expect((await takeCopy({ reference, form: 'ask' }, 'pdf', now))?.facts[0]).toEqual(['Reference number', reference]);
    const entries = await prisma.auditEntry.findMany({ where: { subject: `referral:${id}` } });
    expect(entries).toMatchObject([{ actor: 'public', action: 'copy-taken', facts: { as: 'pdf' } }]);
  });

  it('is refused where someone must not learn of it, and leaves no entry', async () => {
    const { id, reference } = await storeReferral({ tray: 'universal-plus-west', at: now, said: hidden });
    expect(await copyOffer({ reference, form: 'ask' }, now)).toBe('on-paper');
    expect(await takeCopy({ reference, form: 'ask' }, 'text', now)).toBeNull();
    expect(await prisma.auditEntry.count({ where: { subject: `referral:${id}` } })).toBe(0);
  });

  it('is gone with the key of the record', async () => {
    const { id, reference } = await storeReferral({ tray: 'universal-plus-west', at: now });
    await prisma.recordKey.deleteMany({ where: { referral: { id } } });
    expect(await copyOffer({ reference, form: 'ask' }, now)).toBeNull();
    expect(await takeCopy({ reference, form: 'ask' }, 'page', now)).toBeNull();
  });

  it('is made so many times and no more', async () => {
    const { reference } = await storeReferral({ tray: 'universal-plus-west', at: now });
    for (let count = 0; count < 30; count += 1)
      expect(await takeCopy({ reference, form: 'ask' }, 'page', now)).not.toBeNull();
    expect(await takeCopy({ reference, form: 'ask' }, 'page', now)).toBeNull();
  });
});
