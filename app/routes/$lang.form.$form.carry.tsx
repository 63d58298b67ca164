import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { carryOn } from '~/forms/carry-on.server';
import { findForm } from '~/forms/index';
import { openForm } from '~/forms/open-form.server';
import { seeOther } from '~/forms/see-other.server';
import { paths } from '~/paths';

/** Nothing to see here: back to the form. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language, form } = await openForm(request, params);
  return seeOther(paths.form(language.code, form.id));
}

/** From inside a form to the other one it offers, with everything carried over. */
export async function action({ request, params }: ActionFunctionArgs) {
  const opened = await openForm(request, params);
  const { language, form, draft } = opened;
  if (draft?.sentReference) return seeOther(paths.sent(language.code, form.id));
  const offered = form.pages.find(({ otherForm }) => otherForm !== undefined)?.otherForm;
  const other = findForm(offered);
  if (!draft || !other) return seeOther(paths.form(language.code, form.id));
  const door = { suggested: 'tell-safeguarding', reason: 'harm-stated', chosen: other.id };
  return carryOn(opened, other, door);
}
