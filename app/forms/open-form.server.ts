import { readDraftCookie } from '~/drafts/draft-cookie.server';
import { findDraft, isIdle, type Draft } from '~/drafts/drafts.server';
import { i18nFor } from '~/i18n/i18n.server';
import type { Language } from '~/i18n/languages';
import { requireLanguage } from '~/i18n/require-language.server';
import type { FormDefinition, JourneyContext, Walk } from '~/journey/form';
import type { Wording } from '~/journey/wording';
import { paths } from '~/paths';
import { findForm } from './index';
import { journeyContext } from './journey-context.server';
import { makeWording } from './make-wording';
import { seeOther } from './see-other.server';
import { walkDraft } from './walk-draft.server';

type Params = { lang?: string | undefined; form?: string | undefined };

/** A form as one request meets it. */
export interface OpenForm {
  language: Language;
  form: FormDefinition;
  draft: Draft | null;
  /** Other forms this browser has drafts of. */
  drafts: Readonly<Record<string, string>>;
  /** This browser had a draft that is not there any more, or a cookie that is not ours. */
  isLost: boolean;
  /** That draft is saved and still there, but this browser has been idle: its owner's code opens it again. */
  isPutAway: boolean;
  context: JourneyContext;
  walked: Walk;
  now: Date;
}

/** Throws a 404 response for a language or form we do not have, a redirect for one that only its link opens. */
export async function openForm(request: Request, params: Params): Promise<OpenForm> {
  const language = requireLanguage(params);
  const form = findForm(params.form);
  if (!form) throw new Response(null, { status: 404 });
  const now = new Date();
  const { drafts, isBroken } = await readDraftCookie(request);
  const id = drafts[form.id];
  const found = id === undefined ? null : await findDraft(id, now);
  const isPutAway = found?.isSaved === true && isIdle(found, now);
  const draft = isPutAway ? null : found;
  const isLost = isBroken || (id !== undefined && !draft);
  if (form.isInvited && !isInvited(draft)) throw await seeOther(uninvited(language.code, { isPutAway, isLost }));
  const context = journeyContext(now);
  const walked = walkDraft(form, draft?.content.answers ?? {}, context);
  return { language, form, draft, drafts, isLost, isPutAway, context, walked, now };
}

/** Opened by its link, or sent already. */
const isInvited = (draft: Draft | null) =>
  draft !== null && (draft.sentReference !== null || draft.content.together !== undefined);

const uninvited = (language: string, { isPutAway, isLost }: Pick<OpenForm, 'isPutAway' | 'isLost'>) =>
  isPutAway ? paths.resume(language) : paths.together(language, isLost ? 'late' : undefined);

export function wordingOf(form: FormDefinition, walked: Walk, language: string): Wording {
  return makeWording(i18nFor(language), form, form.voice?.(walked.answers));
}
