import { describe, expect, it } from 'vitest';
import { prisma } from '~/platform/db.server';
import { mailboxToken } from '~/referrals/sent-by.server';
import { beginLink, loadLink, makeLink } from '~/tracking/together.server';
import { beginSender } from '~/tracking/tracking-cookies.server';
import { loadSent } from '~/tracking/sender.server';
import { useDatabase } from '../../support/database';
import { useSending } from '../../support/send-request';
import { answerPart, cookieFor, linkTo, openLink, sendAtWork, sendPart } from '../../support/together';

useDatabase();
useSending();

const now = new Date();
const params = { lang: 'en' };
const asked = (cookie: string) => ({
  request: new Request('http://localhost/en/track/together', { headers: { Cookie: cookie } }),
  params,
});
const form = (fields: Record<string, string>) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return body;
};
const cookieOf = (response: Response) => response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
const goesTo = (response: Response) => response.headers.get('Location');

/** The page as its loader gives it, for a browser that has shown the request to be theirs. */
async function shown(cookie: string) {
  const response = await loadLink(asked(cookie));
  return (await response.json()) as {
    whyNot: string | null;
    doneAt: string | null;
    back: string;
    link: { url: string } | null;
    out: { wrongTries: number } | null;
  };
}

async function opened(changes = {}) {
  const sent = await sendAtWork(changes);
  const own = await cookieFor({ ask: sent.draft.id });
  const begun = await beginLink(asked(own), form({ reference: sent.reference }));
  return { ...sent, begun, cookie: cookieOf(begun) };
}

describe('the page where a professional makes a link', () => {
  it('opens in the browser that sent the request, and makes a link that is shown once', async () => {
    const { begun, cookie, id } = await opened();
    expect(goesTo(begun)).toBe('/en/track/together');
    expect(await shown(cookie)).toMatchObject({ whyNot: null, link: null, out: null, back: '/en/form/ask/sent' });
    const made = await makeLink(asked(cookie), form({ word: 'Blue teapot', to: 'fa' }));
    expect([made.status, goesTo(made)]).toEqual([303, '/en/track/together']);
    const { link } = await shown(`${cookie}; ${cookieOf(made)}`);
    expect(link?.url).toMatch(/\/fa\/together\?code=([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
    expect(await shown(cookie)).toMatchObject({ link: null, out: { language: 'fa', wrongTries: 0 } });
    const entries = await prisma.auditEntry.findMany({
      where: { subject: `referral:${id}`, action: 'together-link-made' },
    });
    expect(entries).toMatchObject([{ actor: 'public', outcome: 'done', facts: { language: 'fa' } }]);
    const code = link?.url.split('=')[1] ?? '';
    expect((await openLink(code)).response.status).toBe(303);
  });

  it('opens from the mailbox it was sent with, and from no other', async () => {
    const { reference } = await sendAtWork({ senderEmail: 'one@ashlar.barnet.sch.uk' });
    const from = async (email: string) => (await beginSender(mailboxToken(email) ?? '', now)).split(';')[0] ?? '';
    const [own, other] = [await from('one@ashlar.barnet.sch.uk'), await from('two@ashlar.barnet.sch.uk')];
    expect(goesTo(await beginLink(asked(own), form({ reference })))).toBe('/en/track/together');
    expect(goesTo(await beginLink(asked(other), form({ reference })))).toBe('/en/track/sender');
    expect(goesTo(await beginLink(asked(''), form({ reference })))).toBe('/en/track/sender');
  });

  it('does not open for the family, whose browser holds its own part of the request', async () => {
    const { id, reference } = await sendAtWork();
    const { cookie } = await openLink(await linkTo(id));
    await answerPart(cookie);
    await sendPart(cookie);
    expect(goesTo(await beginLink(asked(cookie), form({ reference })))).toBe('/en/track/sender');
  });

  it('asks for a language and a word that others do not try first', async () => {
    const { cookie } = await opened();
    const refused = async (fields: Record<string, string>) => {
      const response = await makeLink(asked(cookie), form(fields));
      return { status: response.status, ...((await response.json()) as { issues: object }) };
    };
    expect(await refused({})).toMatchObject({ status: 422, issues: { word: 'required', to: 'required' } });
    expect(await refused({ word: '12 3 1988', to: 'fa' })).toMatchObject({ status: 422, issues: { word: 'digits' } });
    expect(await refused({ word: 'teapot', to: 'xx' })).toMatchObject({ status: 422, issues: { to: 'required' } });
  });

  it('says why where the family may not complete it, and makes nothing', async () => {
    const { cookie, id } = await opened({ agencyDomesticAbuse: 'yes' });
    expect((await shown(cookie)).whyNot).toBe('abuse-noted');
    await makeLink(asked(cookie), form({ word: 'Blue teapot', to: 'fa' }));
    expect(await prisma.accessCode.count({ where: { referralId: id, purpose: 'together' } })).toBe(0);
  });

  it('tells of wrong words, and then that the family’s part is done, and nothing of it', async () => {
    const { cookie, id, reference } = await opened({ senderEmail: 'three@ashlar.barnet.sch.uk' });
    const code = await linkTo(id);
    await openLink(code, 'kettle');
    expect((await shown(cookie)).out?.wrongTries).toBe(1);
    const family = await openLink(code);
    await answerPart(family.cookie, { corrections: 'Wisteria', harm: ['afraid'], agreesHelp: 'no' });
    await sendPart(family.cookie);
    const page = await shown(cookie);
    expect(page).toMatchObject({ whyNot: null, link: null, out: null });
    expect(page.doneAt).not.toBeNull();
    const mailbox = (await beginSender(mailboxToken('three@ashlar.barnet.sch.uk') ?? '', now)).split(';')[0] ?? '';
    const list = await (await loadSent(asked(mailbox))).json();
    expect(list.sent).toMatchObject([{ reference, standing: 'received', outcome: null, mayBeCompleted: false }]);
    expect(list.sent[0]?.completedOn).not.toBeNull();
    expect(JSON.stringify([page, list])).not.toMatch(/Wisteria|afraid|harm/);
  });
});
