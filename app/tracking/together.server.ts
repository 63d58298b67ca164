import { json, redirect } from '@remix-run/node';
import { wordIssue, type WordIssue } from '~/codes/word';
import { readDraftCookie } from '~/drafts/draft-cookie.server';
import { findDraft } from '~/drafts/drafts.server';
import { instantInWords } from '~/i18n/format-time';
import { liveLanguages } from '~/i18n/live-languages.server';
import { requireLanguage } from '~/i18n/require-language.server';
import { phoneOf } from '~/information/places-to-ring.server';
import { paths } from '~/paths';
import { posted } from '~/platform/posted';
import { qrCode } from '~/platform/qr-code.server';
import { countAttempt } from '~/platform/rate-limit.server';
import { readReference } from '~/referrals/reference';
import { isSentFrom } from '~/referrals/sent-by.server';
import { keepOnce, takeOnce } from '~/saving/shown-once.server';
import { findLinkOf, makeTogetherCode, togetherLink } from '~/together/make-link.server';
import { findTogether, type TogetherReferral } from '~/together/together-facts.server';
import { noStore, type Visit } from './enter.server';
import { beginLinkFor, readLinkFor, readSender } from './tracking-cookies.server';

type Asked = Pick<Visit, 'request' | 'params'>;

/** Why no link was made; the language is chosen again as it was, the word is not shown. */
export interface NotMade {
  issues: { word?: WordIssue; to?: 'required' };
  isTooMany: boolean;
  to: string;
}

const ofReferral = ({ id, key }: Pick<TogetherReferral, 'id' | 'key'>) => ({ id, key, table: 'referral' as const });

/** Opens the page where a link is made, to who sent the request at work: in this browser, or from their mailbox. */
export async function beginLink({ request, params }: Asked, body: FormData): Promise<Response> {
  const { code: language } = requireLanguage(params);
  const now = new Date();
  const reference = readReference(posted(body, 'reference', 40).trim());
  const isTheirs =
    reference !== null &&
    ((await sentHere(request, reference, now)) || (await sentFromMailbox(request, reference, now)));
  const sent = isTheirs ? await findTogether({ reference }) : null;
  if (!sent) return redirect(paths.trackSender(language), { status: 303, headers: noStore });
  const headers = { ...noStore, 'Set-Cookie': await beginLinkFor(sent.id, now) };
  return redirect(paths.trackTogether(language), { status: 303, headers });
}

/** What the page shows: the link where it was made a moment ago, that the family's part is done, or the way to make one. */
export async function loadLink({ request, params }: Asked) {
  const { code: language } = requireLanguage(params);
  const now = new Date();
  const id = await readLinkFor(request, now);
  const sent = id === null ? null : await findTogether({ id });
  if (!sent) throw redirect(paths.trackSender(language), { status: 303, headers: noStore });
  const { once, forget } = await takeOnce(request, ofReferral(sent));
  const out = await findLinkOf(sent.id, now);
  const url = once && out ? togetherLink(paths.together(out.language), once.code) : null;
  return json(
    {
      reference: sent.reference,
      back: (await readSender(request, now)) ? paths.trackSender(language, 'list') : paths.sent(language, sent.form),
      safetyPhone: phoneOf('barnet-children-safety'),
      agreesAlone: sent.agreesAlone,
      whyNot: sent.doneAt ? null : sent.whyNot,
      doneAt: sent.doneAt && instantInWords(sent.doneAt, 'en'),
      link: url === null ? null : { url, qr: qrCode(url) },
      out: out && { ...out, until: instantInWords(out.until, 'en') },
      languages: liveLanguages().map(({ code, name, nameInEnglish }) => ({ code, name, nameInEnglish })),
    },
    { headers: { ...noStore, 'Set-Cookie': forget } },
  );
}

/** Makes a link in the family's language under a word that is told in person; it is shown once. */
export async function makeLink({ request, params }: Asked, body: FormData): Promise<Response> {
  const { code: language } = requireLanguage(params);
  const now = new Date();
  const id = await readLinkFor(request, now);
  const sent = id === null ? null : await findTogether({ id });
  const here = paths.trackTogether(language);
  if (!sent || sent.whyNot !== null) return redirect(here, { status: 303, headers: noStore });
  const [word, to] = [posted(body, 'word', 200).trim(), posted(body, 'to', 20).trim()];
  const issue = wordIssue(word);
  const isLanguage = liveLanguages().some(({ code }) => code === to);
  const issues = { ...(issue && { word: issue }), ...(!isLanguage && { to: 'required' as const }) };
  if (issue || !isLanguage) return refuse(422, { issues, to, isTooMany: false });
  if (!(await countAttempt('together-link', sent.id)).allowed) return refuse(429, { issues: {}, to, isTooMany: true });
  const code = await makeTogetherCode({ referralId: sent.id, language: to, word, now });
  const headers = { ...noStore, 'Set-Cookie': await keepOnce(ofReferral(sent), { code, isMailed: false }) };
  return redirect(here, { status: 303, headers });
}

const refuse = (status: number, refused: NotMade) => json<NotMade>(refused, { status, headers: noStore });

/** The browser that sent it, while its sent page is there. The family's own part has a sent page too, which does not count. */
async function sentHere(request: Request, reference: string, now: Date): Promise<boolean> {
  const { drafts } = await readDraftCookie(request);
  const { together: _part, ...own } = drafts;
  const found = await Promise.all(Object.values(own).map((id) => findDraft(id, now)));
  return found.some((draft) => draft?.sentReference === reference);
}

async function sentFromMailbox(request: Request, reference: string, now: Date): Promise<boolean> {
  const mailbox = await readSender(request, now);
  return mailbox !== null && isSentFrom(mailbox, reference, now);
}
