import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { countAttempt } from '~/platform/rate-limit.server';
import { authenticatorUri, readAuthenticatorCode } from '~/staff/authenticator.server';
import { createFirstAdministrator, isFirstAdministratorLink } from '~/staff/first-administrator.server';
import { readFirstForm } from '~/staff/first-form';
import { FirstAdministratorForm } from '~/staff/first-administrator-form';
import { firstSecret, forgetFirstSecret } from '~/staff/first-secret.server';
import { posted } from '~/platform/posted';
import { qrCode } from '~/platform/qr-code.server';
import { signInCookie } from '~/staff/sessions.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { DocumentTitle } from '~/ui/frame/document-title';
import { StaffFrame } from '~/ui/frame/staff-frame';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const token = tokenOf(request);
  if (!(await isFirstAdministratorLink(token, new Date()))) return json(null, { status: 404, headers: noStore });
  const { secret, cookie } = await firstSecret(request);
  // The app shows this label beside its codes; the address is not known yet.
  const qr = qrCode(authenticatorUri(secret, 'administrator'));
  const set: Record<string, string> = cookie ? { 'Set-Cookie': cookie } : {};
  return json({ token, secret, qr }, { headers: { ...noStore, ...set } });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const now = new Date();
  const form = await request.formData();
  const typed = {
    name: posted(form, 'name'),
    email: posted(form, 'email'),
    password: posted(form, 'password'),
  };
  const keep = { name: typed.name, email: typed.email };
  const { allowed } = await countAttempt('sign-in', context.clientAddress);
  if (!allowed) throw new Response(null, { status: 429, headers: noStore });

  const { secret, cookie } = await firstSecret(request);
  const step = cookie === null ? await readAuthenticatorCode(secret, posted(form, 'code', 40), 0, now) : null;
  const read = readFirstForm(typed);
  if (read.wrong.length > 0 || step === null || !('values' in read)) {
    return refusal([...read.wrong, ...(step === null ? ['code'] : [])], keep);
  }
  const made = await createFirstAdministrator(
    tokenOf(request),
    { ...read.values, authenticatorSecret: secret, step },
    now,
  );
  if (made === 'email-taken') return refusal(['email-taken'], keep);
  if (made === 'link-used') return redirect(paths.staff.signIn(), { status: 303, headers: noStore });
  const headers = new Headers(noStore);
  headers.append('Set-Cookie', await signInCookie(request, made.id));
  headers.append('Set-Cookie', await forgetFirstSecret());
  return redirect(paths.staff.home(), { status: 303, headers });
}

export default function First() {
  const { t } = useTranslation('staff');
  const link = useLoaderData<typeof loader>();
  const { issues = [], ...typed } = useActionData<typeof action>() ?? {};
  return (
    <StaffFrame>
      <DocumentTitle hasIssues={issues.length > 0}>{t(link ? 'first.title' : 'first.gone')}</DocumentTitle>
      {link ? (
        <FirstAdministratorForm {...{ ...link, issues, typed }} />
      ) : (
        <>
          <h1 className="govuk-heading-l">{t('first.gone')}</h1>
          <p className="govuk-body">{t('first.goneText')}</p>
        </>
      )}
    </StaffFrame>
  );
}

export { StaffError as ErrorBoundary };

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get('token') ?? '';
}

function refusal(issues: string[], typed: { name: string; email: string }) {
  return json({ issues, ...typed }, { status: 422, headers: noStore });
}
