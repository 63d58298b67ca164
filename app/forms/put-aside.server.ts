import type { Draft } from '~/drafts/drafts.server';
import type { AtPage } from './at-page.server';
import { savePath } from './save-path';
import { seeOther } from './see-other.server';

/** Off to saving the form for later, with what was typed on this page as it is. `kept`: the draft that holds it. */
export function putAside({ form, language, draft, drafts }: AtPage, kept: Draft | 'stale'): Promise<Response> {
  const path = savePath(language.code, form.id, draft?.isSaved ?? false);
  return seeOther(path, !draft && kept !== 'stale' ? { ...drafts, [form.id]: kept.id } : undefined);
}
