import { paths } from '~/paths';
import { openForm, type OpenForm } from './open-form.server';
import { seeOther } from './see-other.server';

/** Only someone at work adds documents, and to a request that goes to a hub or to MASH. */
export const mayAddFiles = ({ form, walked }: Pick<OpenForm, 'form' | 'walked'>) =>
  !form.endsAt && walked.answers.whoAsks === 'professional';

/** The form's draft, where documents may be added to it. Throws a redirect where they may not. */
export async function requireFilesDraft(request: Request, params: Parameters<typeof openForm>[1]) {
  const opened = await openForm(request, params);
  const { form, language, draft } = opened;
  if (draft?.sentReference) throw await seeOther(paths.sent(language.code, form.id));
  if (!draft) throw await seeOther(paths.gone(language.code, form.id));
  if (!mayAddFiles(opened)) throw await seeOther(paths.form(language.code, form.id));
  return { ...opened, draft };
}
