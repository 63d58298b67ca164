import { Form } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { Input } from '~/ui/fields/input';
import { Select } from '~/ui/fields/select';
import { outcomes } from './audit-filter';
import { codeInWords } from './audit-view';

interface AuditFilterFormProps {
  people: readonly { id: string; name: string }[];
  acts: readonly string[];
  typed: Readonly<Record<'person' | 'act' | 'outcome' | 'about' | 'on', string>>;
  error: (field: string) => string | undefined;
}

/** Narrows the audit by who, what, how it ended, about what and when. */
export function AuditFilterForm({ people, acts, typed, error }: AuditFilterFormProps) {
  const { t } = useTranslation('staff-audit');
  return (
    <Form method="get" action={paths.staff.audit()} className="staff-filter" noValidate>
      <Select
        name="person"
        label={t('filter.person')}
        value={typed.person}
        items={[
          { value: '', text: t('filter.anyone') },
          { value: 'public', text: t('actors.public') },
          { value: 'system', text: t('actors.system') },
          ...people.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Select
        name="act"
        label={t('filter.act')}
        value={typed.act}
        items={[{ value: '', text: t('filter.any') }, ...acts.map((value) => ({ value, text: codeInWords(value) }))]}
      />
      <Select
        name="outcome"
        label={t('table.outcome')}
        value={typed.outcome}
        items={[
          { value: '', text: t('filter.any') },
          ...outcomes.map((value) => ({ value, text: codeInWords(value) })),
        ]}
      />
      <Input
        name="about"
        label={t('filter.about')}
        value={typed.about}
        error={error('about')}
        width={20}
        spellCheck={false}
      />
      <Input name="on" type="date" label={t('filter.on')} value={typed.on} error={error('on')} width={10} />
      <Button variant="secondary">{t('filter.button')}</Button>
    </Form>
  );
}
