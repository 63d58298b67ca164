import { printCode, readCode } from '~/codes/code';
import { createDraft, findDraft, saveDraft } from '~/drafts/drafts.server';
import { draftCookie, readDraftCookie } from '~/drafts/draft-cookie.server';
import { openTogether } from '~/forms/open-together.server';
import { sendForm } from '~/forms/send-form.server';
import { journeyContext } from '~/forms/journey-context.server';
import { makeWording } from '~/forms/make-wording';
import { findForm } from '~/forms';
import { submissionOf } from '~/forms/submissions';
import { together } from '~/forms/together';
import { i18nFor } from '~/i18n/i18n.server';
import type { Answers } from '~/journey/answers';
import { prisma } from '~/platform/db.server';
import { sendReferral } from '~/referrals/send-referral.server';
import { makeTogetherCode } from '~/together/make-link.server';
import { fillInWith } from '../unit/forms/fill-in';

/** Things a professional writes, each a string that occurs nowhere else: what the family sees, and what it never does. */
export const forFamily = { story: 'Zuleika sleeps on the bus', hope: 'A quiet bedtime by spring' };
export const forProfessionals = {
  ...{ tried: 'The nurture corner was tried', senderPhone: '020 7946 0987', senderEmail: 'lead@ashlar.barnet.sch.uk' },
  ...{ childWords: 'My mum cries on Sundays', workerRiskNote: 'A dog', leadProfessional: 'Cornelius Ashlar' },
};

/** Sends a professional's request that may be completed together; gives its id and reference. */
export async function sendAtWork(changes: Answers = {}, formId: 'ask' | 'tell' = 'ask', now = new Date()) {
  const form = findForm(formId);
  if (!form) throw new Error('no form');
  const given = {
    ...{ whoAsks: 'professional', profession: 'school', tellKind: 'assessment', familyTold: 'yes', harm: ['none'] },
    ...{ childFirstName: 'Zuleika', childLastName: 'Marchbanks', safeTonight: 'yes', contactBy: ['i-will-come'] },
    ...{ agreedOn: '2026-01-05', homeKind: 'home', homePostcode: 'NW9 5AB', workerRisk: 'no', speaks: 'fa' },
    ...forFamily,
    ...forProfessionals,
    ...changes,
  };
  const { content, walked } = fillInWith(given, 'en', form);
  const draft = await createDraft({ form: form.id, formVersion: form.version, language: 'en', content, now });
  const english = makeWording(i18nFor('en'), form, 'professional');
  const context = journeyContext(now);
  const words = { asked: english, english };
  const sent = await sendReferral({ draft, form, walked, toSubmission: submissionOf(form.id), words, now, context });
  if (!('reference' in sent)) throw new Error(JSON.stringify(sent));
  const { id } = await prisma.referral.findUniqueOrThrow({ where: { reference: sent.reference } });
  return { id, reference: sent.reference, draft };
}

export const theWord = 'Blue teapot';

export async function linkTo(referralId: string, now = new Date(), language = 'fa'): Promise<string> {
  const printed = await makeTogetherCode({ referralId, language, word: theWord, now });
  return printCode(readCode(printed) ?? { lookUp: '', secret: '' });
}

let addresses = 0;
const context = () => ({ clientAddress: `203.0.113.${String(addresses++ % 250)}` });

function post(path: string, fields: Record<string, string>, cookie = '') {
  return new Request(`http://localhost${path}`, {
    ...{ method: 'POST', body: new URLSearchParams(fields) },
    headers: { Cookie: cookie, 'Content-Type': 'application/x-www-form-urlencoded' },
  });
}

const cookieOf = (response: Response) => response.headers.get('Set-Cookie')?.split(';')[0] ?? '';

/** Opens the link as a browser does; gives the answer and the cookie that the browser then has. */
export async function openLink(code: string, word = theWord, language = 'fa', cookie = '') {
  const request = post(`/${language}/together`, { code, word }, cookie);
  const response = await openTogether({ request, params: { lang: language }, context: context() });
  return { response, cookie: cookieOf(response) };
}

/** Why an opening was refused, with its status. */
export async function refusal(response: Response) {
  return { status: response.status, ...((await response.json()) as { why: string }) };
}

/** Answers all of the part that a browser has open, as if page by page; gives the draft's id. */
export async function answerPart(cookie: string, given: Answers = {}, language = 'fa') {
  const { drafts } = await readDraftCookie(new Request('http://localhost', { headers: { Cookie: cookie } }));
  const draft = await findDraft(drafts.together ?? '', new Date());
  if (!draft) throw new Error('no part is open');
  const own = { harm: ['none'], contactBy: ['phone'], phoneSafe: ['call'], ...given };
  const { content } = fillInWith(own, language, together);
  await saveDraft(draft, { content: { ...draft.content, ...content }, language, now: new Date() });
  return draft.id;
}

/** Sends the part that a browser has open. */
export async function sendPart(cookie: string, language = 'fa') {
  const { drafts } = await readDraftCookie(new Request('http://localhost', { headers: { Cookie: cookie } }));
  const draft = await findDraft(drafts.together ?? '', new Date());
  const fields = { revision: String(draft?.revision) };
  const request = post(`/${language}/form/together/check-answers`, fields, cookie);
  return sendForm({ request, params: { lang: language, form: 'together' }, context: context() });
}

export const cookieFor = (drafts: Record<string, string>) =>
  draftCookie(drafts).then((text) => text.split(';')[0] ?? '');
