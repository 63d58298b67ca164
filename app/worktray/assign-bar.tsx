import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/ui/button';
import { Select } from '~/ui/fields/select';

/** Gives the ticked rows to someone, or back to the tray. */
export function AssignBar({
  people,
  error,
}: {
  people: readonly { id: string; name: string }[];
  error?: string | undefined;
}) {
  const { t } = useTranslation('staff-trays');
  return (
    <div className="staff-filter">
      <Select
        name="assignee"
        label={t('assign.label')}
        error={error}
        items={[
          { value: 'choose', text: t('assign.choose') },
          ...people.map(({ id, name }) => ({ value: id, text: name })),
          { value: '', text: t('assign.nobody') },
        ]}
      />
      <Button preventDoubleClick variant="secondary">
        {t('assign.button')}
      </Button>
    </div>
  );
}
