import { json } from '@remix-run/node';
import { answersAt } from '~/drafts/amend';
import { emptyContent, type DraftContent } from '~/drafts/draft-content';
import { draftCookie } from '~/drafts/draft-cookie.server';
import { deleteDraft, touchDraft } from '~/drafts/drafts.server';
import { phoneOf } from '~/information/places-to-ring.server';
import type { Answers, Posted } from '~/journey/answers';
import { everyField, offeredOptions } from '~/journey/asked-fields';
import type { Field } from '~/journey/field';
import type { ListPage } from '~/journey/form';
import { backFrom, findVisit, pageKey } from '~/journey/navigate';
import { prefill } from '~/journey/prefill';
import { storedList } from '~/journey/walk';
import { itemName } from '~/journey/wording';
import { paths } from '~/paths';
import { addCount } from '~/platform/counts.server';
import { answersBefore, atPage, type AtPage, type PageRequest } from './at-page.server';
import { finishedPath } from './finished-path';
import { panelFacts } from './panels.server';
import { seeOther } from './see-other.server';
import { writtenFacts } from './written.server';

/** What a question page shows. Throws a redirect where the page cannot be met yet, or any more. */
export async function loadQuestion(asked: PageRequest) {
  const at = await atPage(asked);
  const { form, language, draft, walked, location, page, list, now } = at;
  const content = draft?.content ?? emptyContent;
  if (draft?.sentReference) throw await seeOther(paths.sent(language.code, form.id));
  if (!findVisit(form, walked, content.answers, location)) throw await elsewhere(at);
  if (draft) await touchDraft(draft, now);
  const own = answersAt(content, list, location);
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (draft && page.kind === 'end' && page.discards) headers.set('Set-Cookie', await discard(at, draft.id));
  return json(
    {
      form: form.id,
      location,
      revision: draft?.revision ?? null,
      isSaved: draft?.isSaved ?? false,
      isTried: draft?.isTried ?? false,
      isTaken: content.taken !== undefined,
      voice: form.voice?.(walked.answers) ?? null,
      back: backFrom(form, walked, location),
      isChanging: at.isChanging,
      isFinished: walked.frontier === null,
      posted: content.pending[pageKey(location)] ?? filled(at, own),
      offered: page.kind === 'question' ? offeredBy(page.fields, answersBefore(at)) : {},
      items: list ? itemsOf(list, content) : [],
      itemNumber: list && location.item !== undefined ? numberOf(list, content, location.item) : null,
      panel: await panelOf(at),
      childrenSafety: page.kind === 'info' || page.kind === 'end' ? phoneOf('barnet-children-safety') : null,
    },
    { headers },
  );
}

async function panelOf({ page, draft, walked, language, now }: AtPage) {
  if (!('panel' in page) || !page.panel) return null;
  if (page.panel !== 'written') return panelFacts(page.panel, walked.answers, language.code, now);
  const written = await writtenFacts(draft?.content.together?.referralId ?? '', language.code, now);
  if (!written) throw await seeOther(paths.together(language.code, 'closed'));
  return written;
}

/** Deletes the draft and keeps a count of the page it ended on; gives the cookie that forgets it. */
async function discard({ form, page, drafts, context }: AtPage, draft: string): Promise<string> {
  await deleteDraft(draft);
  await addCount(`${form.id}-ended-${page.id}`, context.today);
  return draftCookie(Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== form.id)));
}

function elsewhere({ form, language, draft, walked, isLost }: AtPage): Promise<Response> {
  if (isLost && !draft) return seeOther(paths.gone(language.code, form.id));
  if (!walked.frontier) return seeOther(finishedPath(language.code, form));
  return seeOther(paths.question(language.code, form.id, walked.frontier));
}

function filled({ page }: AtPage, own: Answers): Posted {
  if (page.kind === 'question') return prefill(page.fields, own);
  return page.kind === 'list' && storedList(own[page.list]).isDone ? { another: ['no'] } : {};
}

/** Of the fields some of whose options depend on earlier answers: the values offered now. */
function offeredBy(fields: readonly Field[], view: Answers): Record<string, readonly string[]> {
  const dependent = everyField(fields).filter((field) => 'options' in field && field.options.some(({ when }) => when));
  return Object.fromEntries(
    dependent.map((field) => [field.id, offeredOptions(field, view).map(({ value }) => value)]),
  );
}

function itemsOf(list: ListPage, { answers }: DraftContent) {
  const { items } = storedList(answers[list.list]);
  return items.map((item) => ({ id: item.id, name: itemName(list.nameFields, item.answers) }));
}

/** Counted from 1; an item being added is the last. */
function numberOf(list: ListPage, { answers }: DraftContent, item: string): number {
  const { items } = storedList(answers[list.list]);
  const index = items.findIndex(({ id }) => id === item);
  return (index === -1 ? items.length : index) + 1;
}
