import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { beforeEach, describe, expect, it } from 'vitest';
import { printCode } from '~/codes/code';
import { createCode } from '~/codes/codes.server';
import { saveDraft } from '~/drafts/drafts.server';
import { sendCodeLetter } from '~/notify/send-code-letter.server';
import { prisma } from '~/platform/db.server';
import { settings } from '~/platform/env.server';
import { mailboxToken } from '~/referrals/sent-by.server';
import { useDatabase } from '../../support/database';
import { testNow } from '../../support/full-answers';
import { newDraft, useSending } from '../../support/send-request';

useDatabase();
useSending();

const expiresAt = new Date(testNow.getTime() + 15 * 60_000);
const resumeCode = async (language = 'en') => {
  const draft = await newDraft({ emailAddress: 'mum@example.org' });
  const opens = { draftId: draft.id };
  const made = await createCode(
    { purpose: 'resume', opens, word: 'teapot', language, now: testNow, expiresAt },
    'mum@example.org',
  );
  return { ...made, draft };
};
const mailFile = (id: string) => path.join(settings.dataDir, 'mail', `${id}.eml`);
let before: string[] = [];
beforeEach(() => {
  before = mails();
});
const mails = () => {
  try {
    return readdirSync(path.join(settings.dataDir, 'mail'));
  } catch {
    return [];
  }
};

describe('the mail that carries a code', () => {
  it('says the code and where to type it, in the person’s language, and nothing else', async () => {
    const { id, code } = await resumeCode('fa');
    await sendCodeLetter(id, testNow);
    const mail = await PostalMime.parse(readFileSync(mailFile(id)));
    expect(mail.to?.map(({ address }) => address)).toEqual(['mum@example.org']);
    expect(mail.text).toContain(printCode(code));
    expect(mail.text).toContain(`${settings.appUrl}/fa/resume`);
    expect(mail.html).toContain('dir="rtl"');
    expect(JSON.stringify(mail)).not.toContain('teapot');
  });

  it('is shredded once it has been sent, and sent once', async () => {
    const { id } = await resumeCode();
    const sealed = await prisma.accessCode.findUniqueOrThrow({ where: { id } });
    expect(sealed.letter).toMatch(/^eyJ/);
    await sendCodeLetter(id, testNow);
    await sendCodeLetter(id, testNow);
    expect(mails().length - before.length).toBe(1);
    const { letter, recordKeyId } = await prisma.accessCode.findUniqueOrThrow({ where: { id } });
    expect({ letter, recordKeyId }).toEqual({ letter: null, recordKeyId: null });
    expect(await prisma.recordKey.count({ where: { id: sealed.recordKeyId ?? '' } })).toBe(0);
  });

  it.each([
    ['e-mail is not safe any more', { contactBy: ['phone'], phoneNumber: '07700 900123', phoneSafe: ['call'] }],
    ['another address is', { emailAddress: 'new@example.org' }],
  ])('is not sent where by then %s, and is shredded', async (_, changes) => {
    const { id, draft } = await resumeCode();
    const answers = { ...draft.content.answers, ...changes };
    await saveDraft(draft, { content: { ...draft.content, answers }, language: 'en', now: testNow });
    await sendCodeLetter(id, testNow);
    expect(mails()).toEqual(before);
    expect(await prisma.accessCode.findUnique({ where: { id } })).toMatchObject({ letter: null, recordKeyId: null });
  });

  it('is not sent when it comes too late', async () => {
    const { id } = await resumeCode();
    await sendCodeLetter(id, expiresAt);
    expect(mails()).toEqual(before);
  });

  it('goes to no work mailbox from which nothing was sent, and the code is gone', async () => {
    const mailbox = mailboxToken('Stranger@school.example.org') ?? '';
    const { id } = await createCode(
      { purpose: 'sender', opens: { mailbox }, language: 'en', now: testNow, expiresAt },
      'stranger@school.example.org',
    );
    await sendCodeLetter(id, testNow);
    expect(mails()).toEqual(before);
    expect(await prisma.accessCode.findUnique({ where: { id } })).toBeNull();
  });
});
