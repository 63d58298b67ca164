import { json, redirect } from '@remix-run/node';
import { forgetTries } from '~/codes/codes.server';
import { tryCode } from '~/codes/try-code.server';
import { requireLanguage } from '~/i18n/require-language.server';
import { paths } from '~/paths';
import { posted } from '~/platform/posted';
import { readReference } from '~/referrals/reference';
import { findIdByReference } from '~/referrals/tracked.server';
import { beginTracking } from './tracking-cookies.server';

export interface Visit {
  request: Request;
  params: { lang?: string | undefined };
  context: { clientAddress: string };
}

/** Why a request was not opened; both are shown again, for neither opens anything alone. */
export interface NotOpened {
  issues: readonly ('reference' | 'code' | 'wrong' | 'over')[];
  minutes: number | null;
  reference: string;
  code: string;
}

export const noStore = { 'Cache-Control': 'no-store' };

/** Opens a request to who has its reference and its code. The answer does not tell which of them was wrong. */
export async function enter({ request, params, context }: Visit): Promise<Response> {
  const language = requireLanguage(params);
  const now = new Date();
  const body = await request.formData();
  const [reference = '', code = ''] = ['reference', 'code'].map((name) => posted(body, name, 200).trim());
  const issues = [...(reference ? [] : ['reference' as const]), ...(code ? [] : ['code' as const])];
  const refuse = (status: number, why: NotOpened['issues'], minutes: number | null = null) =>
    json<NotOpened>({ issues: why, minutes, reference, code }, { status, headers: noStore });
  if (issues.length > 0) return refuse(422, issues);
  const read = readReference(reference);
  const referralId = read === null ? null : await findIdByReference(read);
  const address = context.clientAddress;
  const tried = await tryCode({ purpose: 'track', typed: code, referralId, address, now });
  if (tried.outcome === 'wait') return refuse(429, [], tried.minutes);
  if (tried.outcome === 'over') return refuse(422, ['over']);
  if (tried.outcome !== 'right' || referralId === null) return refuse(422, ['wrong']);
  const { failedTries: count, lastFailedAt } = tried.code;
  const tries = lastFailedAt ? { count, lastAt: lastFailedAt.toISOString() } : undefined;
  const headers = { ...noStore, 'Set-Cookie': await beginTracking(referralId, now, tries) };
  if (tries) await forgetTries({ referralId }, 'track');
  return redirect(paths.track(language.code), { status: 303, headers });
}
