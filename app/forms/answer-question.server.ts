import { json } from '@remix-run/node';
import { withPending } from '~/drafts/amend';
import { emptyContent, type DraftContent } from '~/drafts/draft-content';
import type { Draft } from '~/drafts/drafts.server';
import { liveLanguages } from '~/i18n/live-languages.server';
import { accept } from '~/journey/accept';
import type { Posted } from '~/journey/answers';
import type { Accepted, Issue } from '~/journey/form';
import { findVisit, newItem, nextToMeet } from '~/journey/navigate';
import { postedTo } from '~/journey/prefill';
import { seenId, storedList } from '~/journey/walk';
import { inLanguage, paths } from '~/paths';
import { countPageSave } from '~/platform/rate-limit.server';
import { answersBefore, atPage, type AtPage, type PageRequest } from './at-page.server';
import { finishedPath } from './finished-path';
import { putAside } from './put-aside.server';
import { saveContent, savePage, type Saved } from './save-page.server';
import { seeOther } from './see-other.server';
import { walkDraft } from './walk-draft.server';

type Notice = 'stale' | 'limit-draft' | 'limit-save';

/** A post that was not taken as it was: the page again, with every word that was typed. */
export interface Refused {
  posted: Posted | null;
  issues: readonly Issue[];
  notice: Notice | null;
  revision: number | null;
}

type Post = PageRequest & { context: { clientAddress: string } };

/** A post to a page: on to the next, or the same page again with its issues. */
export async function answerQuestion({ context, ...asked }: Post) {
  const at = await atPage(asked);
  const { form, language, draft, walked, location } = at;
  if (draft?.sentReference) return seeOther(paths.sent(language.code, form.id));

  const body = await asked.request.formData();
  const posted = postOf(at, body);
  if (!countPageSave(draft?.id ?? context.clientAddress))
    return refuse(429, { posted, notice: 'limit-save', revision: draft?.revision ?? null });
  const content = draft?.content ?? emptyContent;
  const keepTyped = () => saveContent(at, withPending(content, location, posted), context.clientAddress);

  const other = languageAsked(body);
  if (other !== null) {
    if (draft) await keepTyped();
    return seeOther(inLanguage(new URL(asked.request.url).pathname, other) + changeQuery(at));
  }
  if (body.get('go') === 'save') {
    const kept = await keepTyped();
    return kept === 'limited' ? refuse(429, { posted, notice: 'limit-draft' }) : putAside(at, kept);
  }
  if (!findVisit(form, walked, content.answers, location)) return elsewhere(at, posted, await keepTyped());

  const judged = judge(at, posted, content);
  if (!judged.ok) {
    const kept = draft ? await keepTyped() : 'stale';
    return refuse(422, {
      posted,
      issues: judged.issues,
      revision: typeof kept === 'string' ? (draft?.revision ?? null) : kept.revision,
    });
  }
  if (at.page.kind === 'list' && posted.another?.[0] === 'yes') {
    return seeOther(paths.question(language.code, form.id, newItem(at.page, content.answers)) + changeQuery(at));
  }
  const saved = await savePage(at, judged.values, body.get('revision'), context.clientAddress);
  if (saved === 'limited') return refuse(429, { posted, notice: 'limit-draft' });
  if (saved === 'stale') return refuseStale(asked, posted);
  return onwards(at, saved);
}

function judge(at: AtPage, posted: Posted, content: DraftContent): Accepted {
  const { page, context } = at;
  if (page.kind === 'question') return accept(page.fields, posted, answersBefore(at), context);
  if (page.kind === 'info') return { ok: true, values: { [seenId(page.id)]: true } };
  const another = posted.another?.[0];
  if (page.kind !== 'list' || (another !== 'yes' && another !== 'no')) {
    return { ok: false, issues: [{ field: 'another', control: 'another', code: 'required' }] };
  }
  return { ok: true, values: { [page.list]: { ...storedList(content.answers[page.list]), isDone: true } } };
}

function onwards(at: AtPage, saved: Draft): Promise<Response> {
  const { form, language, draft, drafts, context, location, isChanging } = at;
  const after = walkDraft(form, saved.content.answers, context);
  const next = isChanging ? after.frontier : nextToMeet(after, location, saved.content.carried ?? []);
  const path = next
    ? paths.question(language.code, form.id, next) + changeQuery(at)
    : finishedPath(language.code, form);
  return seeOther(path, draft ? undefined : { ...drafts, [form.id]: saved.id });
}

/** A post to a page that is not on the path: what was typed is kept for when it is. Without a draft, it starts one. */
async function elsewhere({ form, language, draft, drafts, walked }: AtPage, posted: Posted, kept: Saved) {
  if (kept === 'limited') return refuse(429, { posted, notice: 'limit-draft' });
  if (!draft) {
    return seeOther(
      paths.gone(language.code, form.id),
      kept === 'stale' ? undefined : { ...drafts, [form.id]: kept.id },
    );
  }
  const to = walked.frontier;
  return seeOther(to ? paths.question(language.code, form.id, to) : finishedPath(language.code, form));
}

async function refuseStale(asked: PageRequest, posted: Posted) {
  const { form, language, draft } = await atPage(asked);
  if (draft?.sentReference) return seeOther(paths.sent(language.code, form.id));
  return refuse(409, { posted, notice: 'stale', revision: draft?.revision ?? null });
}

function refuse(status: number, refused: Partial<Refused>) {
  const all: Refused = { posted: null, issues: [], notice: null, revision: null, ...refused };
  return json(all, { status, headers: { 'Cache-Control': 'no-store' } });
}

function postOf({ page }: AtPage, body: FormData): Posted {
  if (page.kind === 'question') return postedTo(page.fields, body);
  const another = body.get('another');
  return page.kind === 'list' && typeof another === 'string' ? { another: [another] } : {};
}

function languageAsked(body: FormData): string | null {
  const go = body.get('go');
  const code = typeof go === 'string' && go.startsWith('language:') ? go.slice('language:'.length) : undefined;
  return liveLanguages().find((language) => language.code === code)?.code ?? null;
}

const changeQuery = ({ isChanging }: AtPage) => (isChanging ? '?change' : '');
