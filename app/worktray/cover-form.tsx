import { useTranslation } from '~/i18n/use-translation';
import { Form } from '@remix-run/react';
import { paths } from '~/paths';
import type { CoverIssues, CoverTyped } from '~/staff/cover-form';
import { Button } from '~/ui/button';
import { Input } from '~/ui/fields/input';
import { Select } from '~/ui/fields/select';

type People = readonly { id: string; name: string }[];

/** Who is away, who covers, from when and until when. */
export function CoverForm({
  away,
  cover,
  typed,
  errors,
}: {
  away: People;
  cover: People;
  typed: CoverTyped;
  errors: CoverIssues;
}) {
  const { t } = useTranslation('staff-trays');
  const error = (field: keyof CoverTyped) => (errors[field] ? t(`cover.issues.${field}.${errors[field]}`) : undefined);
  const person = (name: 'away' | 'cover', people: People) => (
    <Select
      name={name}
      label={t(`cover.${name}`)}
      value={typed[name]}
      error={error(name)}
      items={[{ value: '', text: t('assign.choose') }, ...people.map(({ id, name: text }) => ({ value: id, text }))]}
    />
  );
  const day = (name: 'fromOn' | 'untilOn') => (
    <Input name={name} type="date" label={t(`cover.${name}`)} value={typed[name]} error={error(name)} width={10} />
  );
  return (
    <Form method="post" action={paths.staff.cover()} noValidate>
      <h2 className="govuk-heading-m">{t('cover.add')}</h2>
      {person('away', away)}
      {person('cover', cover)}
      {day('fromOn')}
      {day('untilOn')}
      <Button preventDoubleClick>{t('cover.button')}</Button>
    </Form>
  );
}
