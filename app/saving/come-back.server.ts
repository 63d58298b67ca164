import { json } from '@remix-run/node';
import { tryCode } from '~/codes/try-code.server';
import { readDraftCookie } from '~/drafts/draft-cookie.server';
import { findDraft } from '~/drafts/drafts.server';
import { welcomeBack } from '~/drafts/saved-drafts.server';
import { seeOther } from '~/forms/see-other.server';
import { requireLanguage } from '~/i18n/require-language.server';
import { paths } from '~/paths';
import { posted } from '~/platform/posted';

/** Why nobody came back. What was typed as the code is shown again, the word is not. */
export interface NotBack {
  issues: readonly ('code' | 'word' | 'wrong' | 'over')[];
  /** Tries have to wait so long. */
  minutes: number | null;
  code: string;
}

interface Asked {
  request: Request;
  params: { lang?: string | undefined };
  context: { clientAddress: string };
}

/** Opens a saved form on this device for who has its code and its word. */
export async function comeBack({ request, params, context }: Asked): Promise<Response> {
  const language = requireLanguage(params);
  const now = new Date();
  const body = await request.formData();
  const [code, word] = ['code', 'word'].map((name) => posted(body, name, 200).trim());
  if (!code || !word)
    return refuse(422, [...(code ? [] : ['code' as const]), ...(word ? [] : ['word' as const])], code);
  const tried = await tryCode({ purpose: 'resume', typed: code, word, address: context.clientAddress, now });
  if (tried.outcome === 'wait') return refuse(429, [], code, tried.minutes);
  if (tried.outcome === 'wrong') return refuse(422, ['wrong'], code);
  // The code and the word were right: then it is said why they open nothing any more.
  const id = tried.outcome === 'right' ? tried.code.draftId : null;
  const draft = id === null ? null : await findDraft(id, now);
  if (!draft) return refuse(422, ['over'], code);
  await welcomeBack(draft.id, now);
  const { drafts } = await readDraftCookie(request);
  return seeOther(paths.saved(language.code, draft.form), { ...drafts, [draft.form]: draft.id });
}

function refuse(status: number, issues: NotBack['issues'], code = '', minutes: number | null = null) {
  return json<NotBack>({ issues, minutes, code }, { status, headers: { 'Cache-Control': 'no-store' } });
}
