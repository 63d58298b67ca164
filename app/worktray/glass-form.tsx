import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { glassMinutes, glassReasons, reasonLimits, type TypedGlass } from '~/referrals/glass-form';
import { Button } from '~/ui/button';
import { Radios } from '~/ui/fields/radios';
import { Textarea } from '~/ui/fields/textarea';
import { WarningText } from '~/ui/warning-text';

interface GlassFormProps {
  typed: TypedGlass;
  error: (field: string) => string | undefined;
}

/** Asks why a record is to be opened that is not theirs. What follows is said before, not after. */
export function GlassForm({ typed, error }: GlassFormProps) {
  const { t } = useTranslation('staff-access');
  return (
    <Form method="post" noValidate>
      <WarningText>{t('glass.warning', { minutes: glassMinutes })}</WarningText>
      <Radios
        name="why"
        legend={t('glass.why')}
        value={typed.why}
        error={error('why')}
        isSmall
        items={glassReasons.map((value) => ({ value, text: t(`glass.reasons.${value}`) }))}
      />
      <Textarea
        name="reason"
        label={t('glass.reason')}
        hint={t('glass.reasonHint', reasonLimits)}
        value={typed.reason}
        error={error('reason')}
        rows={3}
      />
      <Button preventDoubleClick>{t('glass.button')}</Button>
    </Form>
  );
}
