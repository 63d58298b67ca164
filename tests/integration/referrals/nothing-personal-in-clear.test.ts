import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it } from 'vitest';
import { addAttachment } from '~/attachments/add-attachment.server';
import { content, loadContent } from '~/content/content.server';
import { findDraft, saveDraft } from '~/drafts/drafts.server';
import { sendMessage } from '~/notify/send-message.server';
import { settings } from '~/platform/env.server';
import { prisma } from '~/platform/db.server';
import { normalise } from '~/i18n/normalise';
import { recordRead } from '~/referrals/read-referral.server';
import { useDatabase } from '../../support/database';
import { multipart, pdf } from '../../support/documents';
import { personalStrings, testNow } from '../../support/full-answers';
import { newDraft, sendRequest, useSending } from '../../support/send-request';

const database = useDatabase();
useSending();

interface Cell {
  at: string;
  text: string;
}
let cells: Cell[];
const sealed = /^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/;

/** How a string may stand in a place where it should not: as typed, folded, encoded, or under a hash that anyone can make. */
function formsOf(text: string): string[] {
  const plain = [text, text.toLowerCase(), normalise(text), text.replace(/\W/g, '')].filter((form) => form.length > 3);
  const bytes = plain.map((form) => Buffer.from(form, 'utf8'));
  const hashes = plain.flatMap((form) =>
    ['md5', 'sha1', 'sha256'].flatMap((kind) => {
      const hash = createHash(kind).update(form).digest();
      return [hash.toString('hex'), hash.toString('base64url').slice(0, 20)];
    }),
  );
  const encoded = bytes.flatMap((each) => [each.toString('hex'), each.toString('base64url').slice(0, -2)]);
  return [...plain, ...plain.map(encodeURIComponent), ...encoded.filter((form) => form.length > 6), ...hashes];
}

/** The parts of a sealed text that anyone can read; of any other text, all of it. */
function readable({ text }: Cell): string {
  if (!sealed.test(text)) return `${text}\n${text.toLowerCase()}\n${normalise(text)}`;
  return text
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
    .join('\n');
}

beforeAll(async () => {
  await database.asOwner(
    `update content_item set data = jsonb_set(data, '{mailbox}', '"tray@example.org"') where kind = 'tray'`,
  );
  await loadContent();
  expect(content().trays[0]?.mailbox).toBe('tray@example.org');
  // One still being typed, one half typed, one sent and read, one that nobody can be told of.
  await newDraft();
  const typing = await newDraft();
  const pending = { 'your-name': { firstName: [personalStrings[0] ?? ''] } };
  await saveDraft(typing, { content: { ...typing.content, pending }, language: 'fa', now: testNow });
  const text = personalStrings.join('\n');
  const file = multipart(`${personalStrings[0] ?? ''}.pdf`, Buffer.concat([pdf(), Buffer.from(text)]));
  expect(await addAttachment({ draftId: typing.id, ...file, now: testNow })).toBe('added');
  const reference = await sendRequest({}, 'fa');
  const referral = await prisma.referral.findUniqueOrThrow({
    where: { reference },
    include: { messages: true, items: true },
  });
  for (const { id } of referral.messages) await sendMessage(id, testNow);
  for (const { id } of referral.items) await recordRead({ itemId: id, staffId: crypto.randomUUID(), now: testNow });
  await sendRequest({ homeKind: 'hiding', safeHub: 'west', avoid: 'The corner by Peppercorn Mews' });
  cells = await everyCell();
});

/** Every value of every row of every table, of the queue as well. */
async function everyCell(): Promise<Cell[]> {
  const { rows: tables } = await database.asOwner(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`,
  );
  const found: Cell[] = [];
  for (const { name } of tables as { name: string }[]) {
    // The hubs' own addresses, the catchment, and what groups say of themselves.
    if (/^public\.(content_item|session_search|session_word)$/.test(name)) continue;
    const { rows } = await database.asOwner(`select to_jsonb(t) as row from ${name} t`);
    for (const { row } of rows as { row: Record<string, unknown> }[])
      for (const [column, value] of Object.entries(row))
        if (value !== null)
          found.push({ at: `${name}.${column}`, text: typeof value === 'string' ? value : JSON.stringify(value) });
  }
  return found;
}

describe('in the database', () => {
  it('the requests are there', async () => {
    expect(await prisma.referral.count()).toBe(2);
    expect(
      cells.filter(({ at }) => at === 'pgboss.job_common.data' || at === 'pgboss.job.data').length,
    ).toBeGreaterThan(0);
    expect(cells.filter(({ text }) => sealed.test(text)).length).toBeGreaterThan(15);
  });

  it.each(personalStrings)('“%s” stands nowhere in clear', (text) => {
    const forms = formsOf(text);
    const found = cells.filter((cell) => {
      const haystack = readable(cell);
      return forms.some((form) => haystack.includes(form));
    });
    expect(found.map(({ at, text: cell }) => `${at}: ${cell.slice(0, 80)}`)).toEqual([]);
  });

  it('neither do codes about a person: needs, ethnicity, disability, harm', () => {
    const open = cells.filter(({ text }) => !sealed.test(text)).map(({ text }) => text);
    const codes = /\b(AUT|MWBC|sleep|money|afraid|someone-hurts-me|may-speak|do-not-speak|persimmon)\b/;
    expect(open.filter((text) => codes.test(text))).toEqual([]);
  });

  it('a search finds what it should, where it is there', () => {
    const planted = { at: 'here', text: 'https://example.org/?name=Br%C3%B6nnimann-%C3%93g' };
    expect(formsOf('Brönnimann-Óg').some((form) => readable(planted).includes(form))).toBe(true);
    const hashed = { at: 'here', text: createHash('sha256').update(normalise('Zephyrine')).digest('hex') };
    expect(formsOf('Zephyrine').some((form) => readable(hashed).includes(form))).toBe(true);
  });

  it('a draft in the making can still be opened by us', async () => {
    const { id } = await prisma.draft.findFirstOrThrow({ where: { language: 'fa', sentReference: null } });
    expect((await findDraft(id, testNow))?.content.answers.firstName).toBe('Quetzalia');
  });
});

describe('in the mails', () => {
  const mails = () => {
    const folder = path.join(settings.dataDir, 'mail');
    return Promise.all(readdirSync(folder).map((name) => PostalMime.parse(readFileSync(path.join(folder, name)))));
  };

  it('nothing personal stands but the address one of them goes to', async () => {
    const all = await mails();
    expect(all).toHaveLength(3);
    for (const { to, subject, text: plain, html, from, messageId } of all) {
      expect(to).toHaveLength(1);
      const text = JSON.stringify({ subject, plain, html, from, messageId });
      expect(personalStrings.filter((each) => formsOf(each).some((form) => text.includes(form)))).toEqual([]);
    }
  });

  it('the family’s is in their language, written from right to left', async () => {
    const family = (await mails()).find(({ to }) => to?.[0]?.address?.startsWith('Quetzalia'));
    expect(family?.html).toContain('<html lang="fa" dir="rtl">');
    expect(family?.subject).toMatch(/\p{Script=Arabic}/u);
  });
});
