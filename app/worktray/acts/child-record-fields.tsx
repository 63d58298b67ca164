import { useTranslation } from '~/i18n/use-translation';
import { childOutcomes, openAnswers } from '~/referrals/child-records';
import { Fieldset } from '~/ui/fields/fieldset';
import { Input } from '~/ui/fields/input';
import { Select } from '~/ui/fields/select';
import type { Boxes } from './act-boxes';
import type { ChildRecordView } from './offered';

interface ChildRecordFieldsProps {
  boxes: Boxes;
  child: ChildRecordView;
  index: number;
}

/** One child in the case systems: open there or not, numbers, what came of it. */
export function ChildRecordFields({ boxes: { box, option }, child, index }: ChildRecordFieldsProps) {
  const { t } = useTranslation('staff-acts');
  const { record, name, birth } = child;
  const of = (field: keyof typeof record) => box(field, record[field], `${field}-${String(index)}`);
  const choices = (field: string, codes: readonly string[]) => [
    { value: '', text: t('children.notYet') },
    ...codes.map((code) => ({ value: code, text: option(field, code) })),
  ];
  return (
    <Fieldset
      className="staff-child"
      size="m"
      legend={
        <>
          <bdi>{name || t('children.unnamed', { number: index + 1 })}</bdi>
          {birth ? `, ${birth}` : null}
        </>
      }
    >
      <input type="hidden" name="child" value={index} />
      <div className="staff-child__boxes">
        <Select {...of('ehm')} items={choices('ehm', openAnswers)} />
        <Select {...of('lcs')} items={choices('ehm', openAnswers)} />
        <Input {...of('person')} width={10} autoComplete="off" />
        <Input {...of('episode')} width={10} autoComplete="off" />
        <Select {...of('outcome')} items={choices('outcome', childOutcomes)} />
      </div>
    </Fieldset>
  );
}
