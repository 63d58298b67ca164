import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { settings } from '~/platform/env.server';
import { countAttempt } from '~/platform/rate-limit.server';
import { posted } from '~/platform/posted';
import { findSignedIn } from '~/staff/require-staff.server';
import { readReturnTo } from '~/staff/return-to';
import { signIn } from '~/staff/sign-in.server';
import { SignOnChoice } from '~/staff/sign-on-choice';
import { signInCookie } from '~/staff/sessions.server';
import { noStore, staffHeaders } from '~/staff/staff-headers';
import { Button } from '~/ui/button';
import { ErrorSummary } from '~/ui/error-summary';
import { Input } from '~/ui/fields/input';
import { DocumentTitle } from '~/ui/frame/document-title';
import { StaffFrame } from '~/ui/frame/staff-frame';
import { StaffError } from '~/worktray/staff-error';

export const headers = staffHeaders;

export async function loader({ request }: LoaderFunctionArgs) {
  const returnTo = readReturnTo(new URL(request.url).searchParams.get('returnTo'));
  if (await findSignedIn(request)) return redirect(returnTo, { status: 303, headers: noStore });
  return json({ returnTo, hasSignOn: settings.signOn !== undefined }, { headers: noStore });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const [email, password, code] = [posted(form, 'email', 254), posted(form, 'password'), posted(form, 'code', 40)];
  const missing = Object.entries({ email, password, code }).filter(([, value]) => value.trim() === '');
  if (missing.length > 0)
    return refusal(
      422,
      email,
      missing.map(([field]) => ({ field, code: field })),
    );

  const { allowed, retryAfterSeconds } = await countAttempt('sign-in', context.clientAddress);
  if (!allowed) {
    const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
    const issue = { field: 'email', code: 'tooMany', minutes };
    return refusal(429, email, [issue], {
      'Retry-After': String(retryAfterSeconds),
    });
  }
  const staffId = await signIn({ email, password, code }, new Date());
  if (!staffId) return refusal(422, email, [{ field: 'email', code: 'refused' }]);
  const cookie = await signInCookie(request, staffId);
  return redirect(readReturnTo(posted(form, 'returnTo')), {
    status: 303,
    headers: { ...noStore, 'Set-Cookie': cookie },
  });
}

export default function SignIn() {
  const { t } = useTranslation('staff');
  const { returnTo, hasSignOn } = useLoaderData<typeof loader>();
  const { refusal } = useFrameData();
  const { issues: found = [], email } = useActionData<typeof action>() ?? {};
  const issues: SignInIssue[] = refusal ? [{ field: 'email', code: refusal }] : found;
  const words = issues.map(({ field, code, minutes }) => ({
    field,
    text: t(`signIn.issues.${code}`, { minutes }),
    isOfField: field === code,
  }));
  const error = (field: string) => words.find((issue) => issue.field === field && issue.isOfField)?.text;
  return (
    <StaffFrame>
      <DocumentTitle hasIssues={issues.length > 0}>{t('signIn.title')}</DocumentTitle>
      {words.length > 0 ? <ErrorSummary items={words.map(({ field, text }) => ({ href: `#${field}`, text }))} /> : null}
      <h1 className="govuk-heading-l">{t('signIn.title')}</h1>
      {hasSignOn ? <SignOnChoice returnTo={returnTo} /> : null}
      <Form method="post" noValidate>
        <input type="hidden" name="returnTo" value={returnTo} />
        <Input
          name="email"
          type="email"
          label={t('signIn.email')}
          value={email}
          error={error('email')}
          autoComplete="username"
          spellCheck={false}
          width={30}
        />
        <Input
          name="password"
          type="password"
          label={t('signIn.password')}
          error={error('password')}
          autoComplete="current-password"
          width={30}
        />
        <Input
          name="code"
          label={t('signIn.code')}
          hint={t('signIn.codeHint')}
          error={error('code')}
          autoComplete="one-time-code"
          inputMode="numeric"
          width={10}
        />
        <Button preventDoubleClick>{t('signIn.button')}</Button>
      </Form>
      <p className="govuk-body">{t('signIn.help')}</p>
    </StaffFrame>
  );
}

export { StaffError as ErrorBoundary };

interface SignInIssue {
  field: string;
  code: string;
  minutes?: number;
}

function refusal(status: number, email: string, issues: SignInIssue[], more: Record<string, string> = {}) {
  return json({ issues, email }, { status, headers: { ...noStore, ...more } });
}
