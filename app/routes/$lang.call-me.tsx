import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireLanguage } from '~/i18n/require-language.server';
import { paths } from '~/paths';

/** A short address to say and to print: it leads to four questions. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.form(requireLanguage(params).code, 'call'), 303);
}
