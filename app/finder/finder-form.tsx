import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/ui/button';
import { Input } from '~/ui/fields/input';

interface FinderFormProps {
  action: string;
  value?: string | undefined;
  error?: string | undefined;
}

/** A plain GET: the answer has an address that can be linked to. */
export function FinderForm({ action, value, error }: FinderFormProps) {
  const { t } = useTranslation('hubs');
  return (
    <form action={action} method="get" noValidate role="search">
      <Input
        name="postcode"
        label={t('finder.postcode.label')}
        hint={t('finder.postcode.hint')}
        value={value}
        error={error}
        width={10}
        dir="ltr"
        autoComplete="postal-code"
        autoCapitalize="characters"
        spellCheck={false}
        size="m"
      />
      <Button>{t('finder.find')}</Button>
    </form>
  );
}
