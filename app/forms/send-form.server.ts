import { json } from '@remix-run/node';
import { emptyContent } from '~/drafts/draft-content';
import { createDraft } from '~/drafts/drafts.server';
import { paths } from '~/paths';
import { countAttempt } from '~/platform/rate-limit.server';
import { sendReferral } from '~/referrals/send-referral.server';
import { finishedPath } from './finished-path';
import { keptForAnother, nextOf } from './start-another';
import { openForm, type OpenForm, wordingOf } from './open-form.server';
import type { PageRequest } from './at-page.server';
import { seeOther } from './see-other.server';
import { sendTogether } from './send-together.server';
import { submissionOf } from './submissions';

/** Why a form was not sent: its page says so. */
export interface NotSent {
  notice: 'stale-check' | 'limit-send';
}

const notSent = (notice: NotSent['notice'], status: number) => json<NotSent>({ notice }, { status });

/** Sends a finished form, once. What is missing or has changed since is shown instead. */
export async function sendForm({ request, params, context }: PageRequest & { context: { clientAddress: string } }) {
  const opened = await openForm(request, params);
  const { form, language, draft, drafts, walked, context: journey, now } = opened;
  if (draft?.sentReference) return seeOther(paths.sent(language.code, form.id));
  if (!draft) return seeOther(paths.gone(language.code, form.id));
  if (walked.frontier) return seeOther(paths.question(language.code, form.id, walked.frontier));
  if (form.endsAt) return seeOther(finishedPath(language.code, form));
  const body = await request.formData();
  const isAsSeen = body.get('revision') === String(draft.revision);
  if (!isAsSeen) return notSent('stale-check', 409);
  if (!(await countAttempt('send', context.clientAddress)).allowed) return notSent('limit-send', 429);
  if (form.isInvited) return sendPart(opened);
  const words = { asked: wordingOf(form, walked, language.code), english: wordingOf(form, walked, 'en') };
  const toSubmission = submissionOf(form.id);
  const sent = await sendReferral({ draft, form, walked, toSubmission, words, now, context: journey });
  if ('reference' in sent) {
    const isKept = body.get('then') === 'another' && walked.answers.whoAsks === 'professional';
    if (!isKept) return seeOther(paths.sent(language.code, form.id));
    // The sent page has to be seen first: it holds the reference. The next one waits beside it.
    const content = { ...emptyContent, answers: keptForAnother(form, walked) };
    const next = await createDraft({
      ...{ form: form.id, formVersion: form.version, language: language.code, content, now },
    });
    return seeOther(paths.sent(language.code, form.id), { ...drafts, [nextOf(form.id)]: next.id });
  }
  return notSent('stale-check', 409);
}

/** A family's part goes to the request it belongs to; where it cannot any more, its answers are kept like those of others. */
async function sendPart(opened: OpenForm): Promise<Response> {
  const { form, language } = opened;
  const sent = await sendTogether(opened);
  if ('stale' in sent) return notSent('stale-check', 409);
  if ('refused' in sent) return seeOther(paths.together(language.code, sent.refused === 'done' ? 'over' : 'closed'));
  return seeOther(paths.sent(language.code, form.id));
}
