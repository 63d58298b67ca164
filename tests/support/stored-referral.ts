import { randomBytes, randomUUID } from 'node:crypto';
import { prisma } from '~/platform/db.server';
import { newRecordKey, seal } from '~/platform/seal.server';
import { type ItemEvent, project } from '~/referrals/events';
import { newReference } from '~/referrals/reference';
import type { Submission } from '~/referrals/submission';
import type { TranscriptEntry } from '~/referrals/transcript';
import { submission } from './submission';

export interface StoredReferral {
  tray: string;
  said?: Partial<Submission>;
  transcript?: readonly TranscriptEntry[];
  language?: string;
  flags?: string[];
  isHarmStated?: boolean;
  at?: Date;
  dueAt?: Date;
  messages?: readonly { template: string; tray: string | null; state: string }[];
}

/** A referral in a tray as sending leaves it, without a form: for tests of what staff see. Gives its id and reference. */
export async function storeReferral({ tray, said, language = 'en', flags = [], ...more }: StoredReferral) {
  const { at = new Date(), dueAt = at, transcript = [], messages = [], isHarmStated = false } = more;
  const { contact, children, agreements } = { ...submission, ...said };
  const id = randomUUID();
  const reference = newReference(randomBytes(8));
  const { key, ...recordKey } = await newRecordKey();
  const sealed = (table: string, row: string, field: string, value: unknown) => seal(key, { table, row, field }, value);
  await prisma.recordKey.create({ data: recordKey });
  await prisma.referral.create({
    data: {
      ...{
        id,
        reference,
        form: 'ask',
        formVersion: 1,
        kind: 'universal-plus',
        sourceCode: '1A',
        language,
        flags,
        sentAt: at,
      },
      ...{ childCount: children.length, hubCertainty: 'listed', spokenLanguage: language, recordKeyId: recordKey.id },
      answers: await sealed('referral', id, 'answers', {}),
      transcript: await sealed('referral', id, 'transcript', transcript),
      contact: await sealed('referral', id, 'contact', contact),
    },
  });
  for (const [position, child] of children.entries()) {
    const row = randomUUID();
    const content = await sealed('referral_child', row, 'content', child);
    await prisma.referralChild.create({ data: { id: row, referralId: id, position, content } });
  }
  for (const { purpose, given } of agreements) {
    const row = randomUUID();
    const words = {
      words: ['Do you agree?'],
      wordsInEnglish: ['Do you agree?'],
      language,
      by: 'sender',
      how: 'online-form',
    };
    const content = await sealed('agreement', row, 'content', {
      given,
      confirmWithInterpreter: language !== 'en',
      ...words,
    });
    await prisma.agreement.create({ data: { id: row, referralId: id, purpose, at, content } });
  }
  const places = [
    { purpose: 'referral' as const, tray },
    ...(isHarmStated ? [{ purpose: 'harm-stated' as const, tray: 'mash' }] : []),
  ];
  for (const place of places) {
    const facts = {
      ...place,
      priority: 'green' as const,
      receivedOn: at.toISOString().slice(0, 10),
      dueAt: dueAt.toISOString(),
    };
    const event: ItemEvent = { type: 'received', facts };
    const item = await prisma.trayItem.create({
      data: { id: randomUUID(), referralId: id, createdAt: at, ...project([event]) },
    });
    await prisma.referralEvent.create({ data: { referralId: id, itemId: item.id, at, ...event } });
  }
  for (const message of messages) {
    const row = { id: randomUUID(), referralId: id, channel: 'email', language: 'en', createdAt: at, ...message };
    await prisma.message.create({ data: row });
  }
  return { id, reference };
}
