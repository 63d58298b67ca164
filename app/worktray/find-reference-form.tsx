import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/ui/button';
import { Input } from '~/ui/fields/input';

/** The shortest way to a request of which somebody has the reference at hand: on the phone, or in the post. */
export function FindReferenceForm({ typed, error }: { typed: string; error: string | undefined }) {
  const { t } = useTranslation('staff-access');
  return (
    <Form method="post" className="staff-find" noValidate>
      <Input
        name="reference"
        label={t('find.label')}
        value={typed}
        error={error}
        width={20}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button variant="secondary">{t('find.button')}</Button>
    </Form>
  );
}
