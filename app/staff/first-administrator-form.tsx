import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { QrCode } from '~/ui/qr-code';
import { ErrorSummary } from '~/ui/error-summary';
import { Input } from '~/ui/fields/input';
import { passwordLimits } from './staff-details';

interface FirstAdministratorFormProps {
  token: string;
  secret: string;
  qr: { size: number; path: string };
  issues: readonly string[];
  typed: { name?: string; email?: string };
}

/** Details, password and authenticator on one page: nothing is stored before the code shows that the app has the key. */
export function FirstAdministratorForm({ token, secret, qr, issues, typed }: FirstAdministratorFormProps) {
  const { t } = useTranslation('staff');
  const word = (issue: string) => t(`first.issues.${issue}`, passwordLimits);
  const fieldOf = (issue: string) => (issue === 'email-taken' ? 'email' : issue);
  const error = (field: string) => issues.filter((issue) => fieldOf(issue) === field).map(word)[0];
  return (
    <>
      {issues.length > 0 ? (
        <ErrorSummary
          items={issues.map((issue) => ({
            href: `#${fieldOf(issue)}`,
            text: word(issue),
          }))}
        />
      ) : null}
      <h1 className="govuk-heading-l">{t('first.title')}</h1>
      <p className="govuk-body">{t('first.lead')}</p>
      <Form method="post" action={paths.staff.first(token)} noValidate>
        <Input
          name="name"
          label={t('first.name')}
          value={typed.name}
          error={error('name')}
          autoComplete="name"
          spellCheck={false}
          width={30}
        />
        <Input
          name="email"
          type="email"
          label={t('first.email')}
          value={typed.email}
          error={error('email')}
          autoComplete="username"
          spellCheck={false}
          width={30}
        />
        <Input
          name="password"
          type="password"
          label={t('first.password')}
          hint={t('first.passwordHint', passwordLimits)}
          error={error('password')}
          autoComplete="new-password"
          width={30}
        />
        <h2 className="govuk-heading-m">{t('first.authenticator')}</h2>
        <p className="govuk-body">{t('first.scan')}</p>
        <QrCode qr={qr} label={t('first.qr')} />
        <p className="govuk-body">
          {t('first.key')}: <code className="staff-key">{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <Input
          name="code"
          label={t('first.code')}
          error={error('code')}
          autoComplete="one-time-code"
          inputMode="numeric"
          width={10}
        />
        <Button preventDoubleClick>{t('first.button')}</Button>
      </Form>
    </>
  );
}
