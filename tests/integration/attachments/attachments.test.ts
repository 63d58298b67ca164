import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAttachment } from '~/attachments/add-attachment.server';
import { deleteAttachment, findContent, listAttachments, moveAttachments } from '~/attachments/attachments.server';
import { scanWaiting } from '~/attachments/scan.server';
import { deleteExpiredDrafts, draftExpiry } from '~/drafts/drafts.server';
import { prisma } from '~/platform/db.server';
import { settings, useSettings } from '~/platform/env.server';
import { sendReferral } from '~/referrals/send-referral.server';
import { docx, eicar, multipart, pdf } from '../../support/documents';
import { useDatabase } from '../../support/database';
import { testNow } from '../../support/full-answers';
import { type Scanner, startScanner } from '../../support/scanner';
import { newDraft, sendingOf, useSending } from '../../support/send-request';
import { fillInWith } from '../../unit/forms/fill-in';

const database = useDatabase();
useSending();

let scanner: Scanner;
beforeAll(async () => {
  scanner = await startScanner();
}, 90_000);
afterAll(() => {
  scanner.stop();
});

const askScanner = (clamavUrl: string | undefined) => {
  useSettings({ ...settings, clamavUrl });
};
const atWork = fillInWith({ whoAsks: 'professional', profession: 'school' }).content.answers;
const add = (draftId: string, name: string, bytes: Buffer, now = testNow) =>
  addAttachment({ draftId, ...multipart(name, bytes), now });
const files = (draftId: string) => listAttachments({ draftId });
const keyCount = () => prisma.recordKey.count({ where: { attachment: { isNot: null } } });
const large = () => Buffer.concat([pdf(), randomBytes(3 * 1024 * 1024)]);

describe('a document of a draft', () => {
  it('is kept sealed, and its name with it', async () => {
    askScanner(undefined);
    const { id } = await newDraft();
    expect(await add(id, 'Plan for Quetzalia.exe', pdf())).toBe('added');
    expect(await files(id)).toMatchObject([{ name: 'Plan for Quetzalia.pdf', kind: 'pdf', scan: 'not-scanned' }]);
    const { rows } = await database.asOwner(
      `select details, position, encode(sealed, 'escape') as sealed from attachment join attachment_piece on attachment_id = id`,
    );
    expect(JSON.stringify(rows)).not.toMatch(/Quetzalia|%PDF|Catalog/);
  });

  it('goes with what is sent, whole, and is told to staff alone', async () => {
    askScanner(undefined);
    const draft = await newDraft(atWork);
    const bytes = large();
    expect(await add(draft.id, 'plan.pdf', bytes)).toBe('added');
    const [file] = await files(draft.id);
    const sent = await sendReferral(sendingOf(draft));
    const reference = 'reference' in sent ? sent.reference : '';
    const { id: referralId } = await prisma.referral.findUniqueOrThrow({ where: { reference } });
    expect(await files(draft.id)).toEqual([]);
    expect(await listAttachments({ referralId })).toMatchObject([{ id: file?.id, name: 'plan.pdf' }]);
    const content = await findContent(file?.id ?? '', referralId);
    expect(Buffer.concat(content?.pieces ?? []).equals(bytes)).toBe(true);
    expect(await findContent(file?.id ?? '', crypto.randomUUID())).toBeNull();
    expect(await findContent("' or true", referralId)).toBeNull();
    expect(await add(draft.id, 'late.pdf', pdf())).toBe('gone');
    await prisma.recordKey.deleteMany({ where: { referral: { id: referralId } } });
    expect(await listAttachments({ referralId })).toEqual([]);
  });

  it('does not go with what a family sends', async () => {
    askScanner(undefined);
    const draft = await newDraft();
    await add(draft.id, 'plan.pdf', pdf());
    expect(await sendReferral(sendingOf(draft))).toHaveProperty('reference');
    expect(await prisma.attachment.count({ where: { draftId: draft.id, referralId: null } })).toBe(1);
  });

  it('goes with a draft that is over, and its key with it', async () => {
    askScanner(undefined);
    const { id } = await newDraft();
    await add(id, 'plan.pdf', pdf());
    const before = await keyCount();
    await deleteExpiredDrafts(new Date(draftExpiry(testNow).getTime() + 1));
    expect(await files(id)).toEqual([]);
    expect(await keyCount()).toBeLessThan(before);
  });

  it('is one of five at most, however they are pressed, and can be taken away', async () => {
    askScanner(undefined);
    const { id } = await newDraft();
    const tried = await Promise.all(Array.from({ length: 7 }, () => add(id, 'plan.pdf', pdf())));
    expect(tried.filter((each) => each === 'added')).toHaveLength(5);
    expect(tried.filter((each) => each === 'too-many')).toHaveLength(2);
    const [first] = await files(id);
    await deleteAttachment(first?.id ?? '', id);
    await deleteAttachment('not an id', id);
    expect(await files(id)).toHaveLength(4);
  });

  it('goes along to another form, while there is room for it', async () => {
    askScanner(undefined);
    const [from, to] = [await newDraft(), await newDraft()];
    for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) await add(from.id, name, pdf());
    for (const name of ['d.pdf', 'e.pdf', 'f.pdf']) await add(to.id, name, pdf());
    await moveAttachments(from.id, to.id);
    expect([await files(from.id), await files(to.id)].map(({ length }) => length)).toEqual([1, 5]);
  });

  it('is not taken where none was chosen', async () => {
    const { id } = await newDraft();
    expect(await add(id, '', Buffer.alloc(0))).toBe('missing');
    expect(await addAttachment({ draftId: id, body: null, contentType: null, now: testNow })).toBe('missing');
  });
});

describe('the virus scanner', () => {
  it('was one of two, and the report says which', () => {
    process.stderr.write(`documents were scanned by: ${scanner.name}\n`);
    expect(['clamd', 'stand-in']).toContain(scanner.name);
  });

  it('lets a clean document in, large or small', async () => {
    askScanner(scanner.url);
    const { id } = await newDraft();
    expect(await add(id, 'plan.docx', docx())).toBe('added');
    expect(await add(id, 'plan.pdf', large())).toBe('added');
    expect((await files(id)).map(({ scan }) => scan)).toEqual(['clean', 'clean']);
  });

  it('keeps an infected one out, and nothing of it is kept', async () => {
    askScanner(scanner.url);
    const { id } = await newDraft();
    expect(await add(id, 'plan.pdf', Buffer.concat([pdf(), Buffer.from(eicar)]))).toBe('infected');
    expect(await files(id)).toEqual([]);
  });

  it('looks later at what it could not look at then', async () => {
    askScanner('tcp://127.0.0.1:1');
    const { id } = await newDraft();
    expect(await add(id, 'good.pdf', pdf())).toBe('added');
    expect(await add(id, 'bad.pdf', Buffer.concat([pdf(), Buffer.from(eicar)]))).toBe('added');
    await scanWaiting(testNow);
    expect((await files(id)).map(({ scan }) => scan)).toEqual(['not-scanned', 'not-scanned']);
    askScanner(scanner.url);
    await scanWaiting(testNow);
    expect((await files(id)).map(({ name, scan }) => [name, scan])).toEqual(
      expect.arrayContaining([
        ['good.pdf', 'clean'],
        [null, 'infected'],
      ]),
    );
    const infected = await prisma.attachment.findFirstOrThrow({ where: { draftId: id, scan: 'infected' } });
    expect(await prisma.attachmentPiece.count({ where: { attachmentId: infected.id } })).toBe(0);
    const audited = await prisma.auditEntry.findMany({
      where: { action: 'attachment-scanned', subject: `draft:${id}` },
    });
    expect(audited.map(({ outcome }) => outcome).sort()).toEqual(['clean', 'infected']);
  });
});
