import type { LoaderFunctionArgs } from '@remix-run/node';
import { finishedPath } from '~/forms/finished-path';
import { openForm } from '~/forms/open-form.server';
import { seeOther } from '~/forms/see-other.server';
import { paths } from '~/paths';

/** Leads to where the person can go on: the first page not yet answered, check answers, or the sent page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language, form, draft, walked } = await openForm(request, params);
  if (draft?.sentReference) return seeOther(paths.sent(language.code, form.id));
  if (!walked.frontier) return seeOther(finishedPath(language.code, form));
  return seeOther(paths.question(language.code, form.id, walked.frontier));
}
