import { json } from '@remix-run/node';
import { tryCode } from '~/codes/try-code.server';
import { readDraftCookie } from '~/drafts/draft-cookie.server';
import { emptyContent } from '~/drafts/draft-content';
import { createDraft, findDraft } from '~/drafts/drafts.server';
import { requireLanguage } from '~/i18n/require-language.server';
import { paths } from '~/paths';
import { posted } from '~/platform/posted';
import { givenAlong } from '~/together/family-pages';
import { findTogether, type TogetherReferral } from '~/together/together-facts.server';
import { seeOther } from './see-other.server';
import { together } from './together';

/** Why a link did not open. What came with it as its code is given back, the word is not. */
export interface NotOpened {
  why: 'code' | 'word' | 'wrong' | 'wait' | 'over' | 'closed';
  minutes: number;
  code: string;
}

interface Asked {
  request: Request;
  params: { lang?: string | undefined };
  context: { clientAddress: string };
}

/**
 * Opens a family's part to who has the link and its word. The link works until the part is sent, so that a phone that
 * goes flat costs nothing but the way back; what is begun in this browser is gone on with.
 */
export async function openTogether({ request, params, context }: Asked): Promise<Response> {
  const { code: language } = requireLanguage(params);
  const now = new Date();
  const body = await request.formData();
  const [code, word] = [posted(body, 'code', 200).trim(), posted(body, 'word', 200).trim()];
  if (!code || !word) return refuse(422, code ? 'word' : 'code', code);
  const tried = await tryCode({ purpose: 'together', typed: code, word, address: context.clientAddress, now });
  if (tried.outcome === 'wait') return refuse(429, 'wait', code, tried.minutes);
  if (tried.outcome !== 'right') return tried.outcome === 'over' ? refuse(410, 'over') : refuse(422, 'wrong', code);
  const referralId = tried.code.referralId ?? '';
  const sent = await findTogether({ id: referralId });
  if (!sent || sent.whyNot !== null) return refuse(410, sent?.doneAt ? 'over' : 'closed');

  const { drafts } = await readDraftCookie(request);
  const begun = await findDraft(drafts[together.id] ?? '', now);
  const isBegun = begun?.sentReference === null && begun.content.together?.referralId === referralId;
  const draft = isBegun ? begun : await beginPart(referralId, sent, language, now);
  return seeOther(paths.form(language, together.id), { ...drafts, [together.id]: draft.id });
}

function beginPart(
  referralId: string,
  { answers, agreesAlone }: Pick<TogetherReferral, 'answers' | 'agreesAlone'>,
  language: string,
  now: Date,
) {
  const along = givenAlong.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]] as const]));
  const given = { ...Object.fromEntries(along), ...(agreesAlone && { agreesAlone: 'yes' }) };
  const content = { ...emptyContent, answers: given, together: { referralId } };
  return createDraft({ form: together.id, formVersion: together.version, language, content, now });
}

function refuse(status: number, why: NotOpened['why'], code = '', minutes = 0) {
  return json<NotOpened>({ why, minutes, code }, { status, headers: { 'Cache-Control': 'no-store' } });
}
