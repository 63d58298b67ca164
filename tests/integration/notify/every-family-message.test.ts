import { beforeEach, describe, expect, it } from 'vitest';
import { sendMessage } from '~/notify/send-message.server';
import { prisma } from '~/platform/db.server';
import { open, seal, unwrap } from '~/platform/seal.server';
import { messageTemplates, type Moment, templates } from '~/referrals/message-templates';
import { queueMessages } from '~/referrals/queue-messages.server';
import type { ContactProfile } from '~/referrals/submission';
import { useDatabase } from '../../support/database';
import { sendRequest, useSending } from '../../support/send-request';
import { sourceFiles } from '../../support/source-files';
import { testNow as now } from '../../support/full-answers';

useDatabase();
useSending();

/** Every message that could reach a family, from the registry: a new one is tried here without a word. */
const toFamilies = templates.filter((template) => messageTemplates[template].to === 'family');
const later = toFamilies
  .map((template) => template.replace('family-', '') as Moment)
  .filter((moment) => moment !== 'received');

const placeOf = (row: string) => ({ table: 'referral', row, field: 'contact' });

let id: string;
/** A family's own request without harm, by mail. */
beforeEach(async () => {
  const reference = await sendRequest({ harm: ['none'] });
  ({ id } = await prisma.referral.findUniqueOrThrow({ where: { reference } }));
});

async function changeProfile(change: Partial<ContactProfile>) {
  const referral = await prisma.referral.findUniqueOrThrow({ where: { id }, include: { recordKey: true } });
  const key = await unwrap(referral.recordKey?.wrapped ?? '');
  const profile = (await open(key, placeOf(id), referral.contact)) as ContactProfile;
  const contact = await seal(key, placeOf(id), { ...profile, ...change });
  await prisma.referral.update({ where: { id }, data: { contact } });
}

const happens = (moment: Moment) =>
  prisma.$transaction((tx) =>
    queueMessages(tx, { referralId: id, now, ...({ moment, topic: 'ring-us' } as { moment: 'read' }) }),
  );
const messageOf = (template: string) => prisma.message.findFirstOrThrow({ where: { referralId: id, template } });
const stateAfterSending = async (template: string) => {
  const message = await messageOf(template);
  await sendMessage(message.id, now);
  return (await messageOf(template)).state;
};
const moveToMash = () => prisma.trayItem.updateMany({ where: { referralId: id }, data: { tray: 'mash' } });

it('the list is the one that was thought through', () => {
  expect(toFamilies).toEqual(
    ['received', 'read', 'passed-on', 'decided', 'asked-for-more'].map((moment) => `family-${moment}`),
  );
});

it('nothing else can send: who may, with what each asks first', () => {
  const ways = ['app/notify/outgoing-mail.server.ts', 'app/notify/outgoing-text.server.ts'];
  const senders = sourceFiles()
    .filter(({ imports }) => imports.some(({ target }) => target !== null && ways.includes(target)))
    .map(({ path }) => path);
  expect(senders.sort()).toEqual([
    // A list of groups, to the address that is typed there and called safe there; nothing of a request.
    'app/my-list/send-list.server.ts',
    // Asks Notify what became of texts.
    'app/notify/follow-texts.server.ts',
    // To staff.
    'app/notify/remind-of-checks.server.ts',
    // A code that someone asked for: the profile is asked then (tests/unit/saving) and at sending (code-letter.test.ts).
    'app/notify/send-code-letter.server.ts',
    // The list above.
    'app/notify/send-message.server.ts',
  ]);
});

describe.each(later)('when a request is %s', (moment) => {
  const template = `family-${moment}`;

  it('the family is told by the way it called safe', async () => {
    expect(await happens(moment)).toEqual({ templates: [template], withheld: null });
    expect(await stateAfterSending(template)).toBe('sent');
  });

  it('the family’s profile is asked before anything is queued', async () => {
    await changeProfile({ safe: ['call'] });
    expect(await happens(moment)).toEqual({ templates: [], withheld: 'not-said-safe' });
  });

  it('nothing is queued to the family of what lies in MASH', async () => {
    await moveToMash();
    expect(await happens(moment)).toEqual({ templates: [], withheld: 'goes-to-mash' });
  });

  it('nothing is queued to the family of a request that was for MASH from the start', async () => {
    await prisma.referral.update({ where: { id }, data: { kind: 'mash-safeguarding' } });
    expect(await happens(moment)).toEqual({ templates: [], withheld: 'goes-to-mash' });
  });
});

describe.each(toFamilies)('between its making and its sending, %s', (template) => {
  const moment = template.replace('family-', '') as Moment;
  beforeEach(async () => {
    if (moment !== 'received') await happens(moment);
  });

  it('asks the profile again', async () => {
    await changeProfile({ unsafe: ['email'] });
    expect(await stateAfterSending(template)).toBe('refused');
  });

  it('asks again whether it lies in MASH', async () => {
    await moveToMash();
    expect(await stateAfterSending(template)).toBe('refused');
  });

  it('goes to the address that is right by now', async () => {
    await changeProfile({ email: null });
    expect(await stateAfterSending(template)).toBe('refused');
  });
});
