import { json, redirect } from '@remix-run/node';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { content } from '~/content/content.server';
import { foldDigits } from '~/i18n/fold-digits';
import { instantInWords, weekdayInWords } from '~/i18n/format-time';
import { requireLanguage } from '~/i18n/require-language.server';
import { paths } from '~/paths';
import { posted } from '~/platform/posted';
import { countAttempt } from '~/platform/rate-limit.server';
import { isAtWork } from '~/referrals/source-code';
import { type Added, addFromSender, agreedPurposes, findTracked } from '~/referrals/tracked.server';
import { noStore, type Visit } from './enter.server';
import { standingOf, textLimit } from './standing';
import { beginTracking, endTracking, readTracked } from './tracking-cookies.server';

export type About = 'phone' | 'more' | 'withdraw';

/** The request that this browser has opened; null where there is none, or not any more. */
async function opened({ request }: Pick<Visit, 'request'>, now: Date) {
  const visit = await readTracked(request, now);
  const referral = visit && (await findTracked(visit.id));
  return referral && { ...referral, tried: visit.tried ?? null };
}

/** Where the request stands and what comes next. Nothing of what was written in it. */
export async function loadTracked(visit: Pick<Visit, 'request' | 'params'>) {
  const { code: language } = requireLanguage(visit.params);
  const now = new Date();
  const referral = await opened(visit, now);
  const [item] = referral?.items ?? [];
  if (!referral || !item) return null;
  const [familyPart] = referral.events;
  const { trays, hubs } = content();
  const hub = trays.find(({ id }) => id === item.tray)?.hub ?? null;
  return {
    reference: referral.reference,
    standing: standingOf(item, referral, now),
    team: hub ?? (item.tray === 'mash' ? 'safety' : 'early-help'),
    due: weekdayInWords(item.dueAt, language),
    sentOn: weekdayInWords(referral.sentAt, language),
    phone: hubs.find(({ id }) => id === hub)?.phone ?? null,
    // What is safe for a family is not told to who sent it at work.
    isContactSafe: isAtWork(referral) || !referral.flags.includes('no-safe-contact'),
    // That it is done, and nothing of what it says.
    familyPartOn: familyPart ? weekdayInWords(familyPart.at, language) : null,
    tried: referral.tried && {
      count: referral.tried.count,
      at: instantInWords(new Date(referral.tried.lastAt), language),
    },
    done: new URL(visit.request.url).searchParams.has('done'),
  };
}

export type Tracked = NonNullable<Awaited<ReturnType<typeof loadTracked>>>;

/** Of a page that adds something: what can be chosen there. Throws a redirect where no request is open. */
export async function loadAbout(visit: Pick<Visit, 'request' | 'params'>, about: About) {
  const { code: language } = requireLanguage(visit.params);
  const now = new Date();
  const referral = await opened(visit, now);
  if (!referral) throw redirect(paths.track(language), { status: 303, headers: noStore });
  const [item] = referral.items;
  const isAsked = about === 'more' && item !== undefined && standingOf(item, referral, now) === 'asked';
  const purposes = about === 'withdraw' ? await agreedPurposes(referral.id) : [];
  return json({ about, isAsked, purposes }, { headers: noStore });
}

export interface NotAdded {
  issue: 'required' | 'phone' | 'long' | 'limit';
  typed: string;
}

/** Takes what was posted to a page that adds something; the request's page then says that we have it. */
export async function addAbout(visit: Visit, about: About): Promise<Response> {
  const { code: language } = requireLanguage(visit.params);
  const now = new Date();
  const referral = await opened(visit, now);
  if (!referral) return redirect(paths.track(language), { status: 303, headers: noStore });
  const body = await visit.request.formData();
  const read = readAbout(about, body, await agreedPurposes(referral.id));
  if ('issue' in read) return json<NotAdded>(read, { status: 422, headers: noStore });
  if (!(await countAttempt('sender-adds', referral.id)).allowed) {
    const typed = posted(body, 'text', textLimit * 3).trim();
    return json<NotAdded>({ issue: 'limit', typed }, { status: 429, headers: noStore });
  }
  await addFromSender(referral.id, read, now);
  const headers = { ...noStore, 'Set-Cookie': await beginTracking(referral.id, now) };
  return redirect(`${paths.track(language)}?done`, { status: 303, headers });
}

/** Leaves the request: this browser needs the code again. */
export async function leaveTracked({ params }: Pick<Visit, 'params'>): Promise<Response> {
  const { code: language } = requireLanguage(params);
  const headers = new Headers(noStore);
  for (const cookie of await endTracking()) headers.append('Set-Cookie', cookie);
  return redirect(paths.home(language), { status: 303, headers });
}

function readAbout(about: About, body: FormData, agreed: readonly string[]): Added | NotAdded {
  if (about === 'withdraw') {
    const purposes = agreed.filter((purpose) => body.getAll('purposes').includes(purpose));
    return purposes.length > 0
      ? { type: 'sender-withdrew', facts: { purposes }, content: null }
      : { issue: 'required', typed: '' };
  }
  const typed = posted(body, 'text', textLimit * 3)
    .trim()
    .replace(/\r\n/g, '\n');
  if (typed === '') return { issue: 'required', typed };
  if (about === 'more') {
    if ([...typed].length > textLimit) return { issue: 'long', typed };
    return { type: 'sender-added-more', facts: {}, content: { text: typed } };
  }
  const phone = foldDigits(typed);
  const isPhone = phone.length <= 40 && parsePhoneNumberFromString(phone, 'GB')?.isPossible() === true;
  return isPhone ? { type: 'sender-changed-phone', facts: {}, content: { phone } } : { issue: 'phone', typed };
}
