import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { Checkboxes } from '~/ui/fields/checkboxes';
import { Input } from '~/ui/fields/input';
import { WarningText } from '~/ui/warning-text';
import { type Listed, withList } from '~/shortlist/shortlist';

interface Props {
  items: readonly Listed[];
  email: string;
  error: (field: 'email' | 'safe') => string | undefined;
}

/** Asks where to send the list, after saying who may read it there. */
export function SendForm({ items, email, error }: Props) {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  return (
    <form method="post" action={withList(paths.myList(language.code), items)} className="app-screen-only" noValidate>
      <h2>{t('list.send.title')}</h2>
      <WarningText>{t('list.send.warn')}</WarningText>
      <p>{t('list.send.why')}</p>
      <Input
        name="email"
        type="email"
        label={t('list.send.email')}
        value={email}
        error={error('email')}
        autoComplete="email"
        dir="ltr"
      />
      <Checkboxes
        id="safe"
        name="safe"
        legend={<span className="govuk-visually-hidden">{t('list.send.safe')}</span>}
        items={[{ value: 'yes', text: t('list.send.safe') }]}
        error={error('safe')}
      />
      <Button variant="secondary" preventDoubleClick>
        {t('list.send.button')}
      </Button>
    </form>
  );
}
