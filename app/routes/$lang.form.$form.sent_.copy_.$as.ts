import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { copyFile } from '~/copies/copy-file.server';
import { takeCopy } from '~/copies/take-copy.server';
import { openForm } from '~/forms/open-form.server';
import { seeOther } from '~/forms/see-other.server';
import { paths } from '~/paths';

/** Followed as a link it opens nothing: the page with the warning comes first. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { form, language } = await openForm(request, params);
  return seeOther(paths.copy(language.code, form.id));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { form, language, draft, now } = await openForm(request, params);
  if (params.as !== 'pdf' && params.as !== 'text') throw new Response(null, { status: 404 });
  const reference = draft?.sentReference;
  const copy = reference ? await takeCopy({ reference, form: form.id }, params.as, now) : null;
  return copy ? copyFile(copy, params.as) : seeOther(paths.copy(language.code, form.id));
}
