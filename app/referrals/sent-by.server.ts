import { prisma } from '~/platform/db.server';
import { indexToken } from '~/platform/keys.server';
import { workMailbox } from './person-index';

/** How far back a professional sees what they have sent. */
export const senderDays = 90;

const since = (now: Date) => new Date(now.getTime() - senderDays * 86_400_000);

/** What a work mailbox is known by; null where the text is no address. */
export function mailboxToken(email: string): string | null {
  const mailbox = workMailbox(email);
  return mailbox === null ? null : indexToken('work-email', mailbox).token;
}

/** Whether a request has come from a work mailbox, by its token, in the last 90 days. */
export async function hasSentFrom(token: string, now: Date): Promise<boolean> {
  return (await prisma.personIndex.findFirst({ where: sentFrom(token, now), select: { id: true } })) !== null;
}

/** Whether this very request has come from the mailbox. */
export async function isSentFrom(token: string, reference: string, now: Date): Promise<boolean> {
  const of = { part: 'work-email', token, referral: { reference, sentAt: { gt: since(now) } } };
  return (await prisma.personIndex.findFirst({ where: of, select: { id: true } })) !== null;
}

const sentFrom = (token: string, now: Date) => ({
  ...{ part: 'work-email', token },
  referral: { sentAt: { gt: since(now) } },
});
