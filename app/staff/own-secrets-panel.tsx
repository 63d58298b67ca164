import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/ui/button';
import { Input } from '~/ui/fields/input';
import { InsetText } from '~/ui/inset-text';
import { passwordLimits } from './staff-details';

interface OwnSecretsPanelProps {
  /** New recovery codes, shown this once. */
  codes: readonly string[] | null;
  codesLeft: number;
  error: (field: string) => string | undefined;
}

/** Recovery codes and the password: both ask for the present password, for the desk may not be the person's own. */
export function OwnSecretsPanel({ codes, codesLeft, error }: OwnSecretsPanelProps) {
  const { t } = useTranslation('staff-me');
  return (
    <>
      <section aria-labelledby="codes">
        <h2 className="govuk-heading-m" id="codes">
          {t('codes.heading')}
        </h2>
        {codes ? (
          <InsetText>
            <p className="govuk-body">{t('codes.shown')}</p>
            <ol className="govuk-list">
              {codes.map((code) => (
                <li key={code}>
                  <code className="staff-key">{code}</code>
                </li>
              ))}
            </ol>
          </InsetText>
        ) : (
          <>
            <p className="govuk-body">{t('codes.lead')}</p>
            <p className="govuk-body">{t('codes.left', { count: codesLeft })}</p>
            <Form method="post" noValidate>
              <Password name="codesPassword" label={t('codes.password')} error={error('codesPassword')} />
              <Button variant="secondary" name="intent" value="codes" preventDoubleClick>
                {t('codes.button')}
              </Button>
            </Form>
          </>
        )}
      </section>
      <section aria-labelledby="change">
        <h2 className="govuk-heading-m" id="change">
          {t('password.heading')}
        </h2>
        <p className="govuk-body">{t('password.lead')}</p>
        <Form method="post" noValidate>
          <Password name="password" label={t('password.present')} error={error('password')} />
          <Password
            name="newPassword"
            label={t('password.new')}
            hint={t('staff:first.passwordHint', passwordLimits)}
            error={error('newPassword')}
          />
          <Button variant="secondary" name="intent" value="password" preventDoubleClick>
            {t('password.button')}
          </Button>
        </Form>
      </section>
    </>
  );
}

function Password({ name, ...rest }: { name: string; label: string; hint?: string; error: string | undefined }) {
  const autoComplete = name === 'newPassword' ? 'new-password' : 'current-password';
  return <Input name={name} type="password" autoComplete={autoComplete} width={30} {...rest} />;
}
