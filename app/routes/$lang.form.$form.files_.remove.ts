import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { deleteAttachment } from '~/attachments/attachments.server';
import { requireFilesDraft } from '~/forms/may-add-files.server';
import { seeOther } from '~/forms/see-other.server';
import { paths } from '~/paths';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { form, language } = await requireFilesDraft(request, params);
  return seeOther(paths.files(language.code, form.id));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { form, language, draft } = await requireFilesDraft(request, params);
  const id = (await request.formData()).get('id');
  if (typeof id === 'string') await deleteAttachment(id, draft.id);
  return seeOther(paths.files(language.code, form.id));
}
