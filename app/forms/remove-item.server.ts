import { withoutItem } from '~/drafts/amend';
import { saveDraft } from '~/drafts/drafts.server';
import { storedList } from '~/journey/walk';
import { itemName } from '~/journey/wording';
import { paths } from '~/paths';
import { openForm } from './open-form.server';
import type { PageRequest } from './at-page.server';
import { seeOther } from './see-other.server';

/** An item of a list that its owner may take out. Throws a redirect to the list where there is none such. */
export async function requireItem({ request, params }: PageRequest) {
  const opened = await openForm(request, params);
  const { form, language, draft, walked } = opened;
  const list = form.pages.find(({ id }) => id === params.page);
  if (list?.kind !== 'list' || params.item === undefined) throw new Response(null, { status: 404 });
  if (draft?.sentReference) throw await seeOther(paths.sent(language.code, form.id));
  const { items } = storedList(draft?.content.answers[list.list]);
  const index = items.findIndex(({ id }) => id === params.item);
  const item = items[index];
  if (!draft || !item || items.length <= list.min)
    throw await seeOther(paths.question(language.code, form.id, { page: list.id }));
  return {
    ...opened,
    draft,
    list,
    item: item.id,
    number: index + 1,
    name: itemName(list.nameFields, item.answers),
    revision: draft.revision,
    voice: form.voice?.(walked.answers) ?? null,
  };
}

/** Takes the item out. Where another tab has changed something since, the page is shown again instead. */
export async function removeItem(asked: PageRequest): Promise<Response> {
  const { form, language, draft, list, item, now } = await requireItem(asked);
  const isAsked = (await asked.request.formData()).get('revision') === String(draft.revision);
  const content = withoutItem(draft.content, list, item);
  const saved = isAsked ? await saveDraft(draft, { content, language: language.code, now }) : 'stale';
  if (saved === 'stale') return seeOther(paths.removeItem(language.code, form.id, list.id, item));
  return seeOther(paths.question(language.code, form.id, { page: list.id }));
}
