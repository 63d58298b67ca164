import type { Draft } from '~/drafts/drafts.server';
import { paths } from '~/paths';
import type { AtPage } from './at-page.server';
import { seeOther } from './see-other.server';

/** Off to saving the form for later, with what was typed on this page as it is. `kept`: the draft that holds it. */
export function putAside({ form, language, draft, drafts }: AtPage, kept: Draft | 'stale'): Promise<Response> {
  const path = draft?.isSaved ? paths.saved(language.code, form.id) : paths.save(language.code, form.id);
  return seeOther(path, !draft && kept !== 'stale' ? { ...drafts, [form.id]: kept.id } : undefined);
}
