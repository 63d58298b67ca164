import type { Draft } from '~/drafts/drafts.server';
import { openForm, type OpenForm } from '~/forms/open-form.server';
import { seeOther } from '~/forms/see-other.server';
import type { PageRequest } from '~/forms/at-page.server';
import { paths } from '~/paths';

/** The form of a browser that holds a draft of it. Throws a redirect where there is none, or where it has been sent. */
export async function openOwn({ request, params }: PageRequest): Promise<OpenForm & { draft: Draft }> {
  const opened = await openForm(request, params);
  const { form, language, draft, isLost } = opened;
  if (draft?.sentReference) throw await seeOther(paths.sent(language.code, form.id));
  if (draft) return { ...opened, draft };
  throw await seeOther(isLost ? paths.gone(language.code, form.id) : paths.form(language.code, form.id));
}
