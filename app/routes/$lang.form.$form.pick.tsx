import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { openForm } from '~/forms/open-form.server';
import { pickProgramme } from '~/forms/pick-programme.server';
import { seeOther } from '~/forms/see-other.server';
import { paths } from '~/paths';

/** Nothing to see here: back to the form. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language, form } = await openForm(request, params);
  return seeOther(paths.form(language.code, form.id));
}

/** From a programme's page into the form for help, with it ticked. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const opened = await openForm(request, params);
  const programme = (await request.formData()).get('programme');
  return pickProgramme(opened, typeof programme === 'string' ? programme : '', context.clientAddress);
}
