import type { TFunction } from 'i18next';
import { useTranslation } from '~/i18n/use-translation';
import { Table } from '~/ui/table';
import type { ChildView } from './referral-view';
import { dayInWords } from './words';

/** A row per child: the hub's work and its records are per child. */
export function ChildrenPanel({ people, language }: { people: readonly ChildView[]; language: string }) {
  const { t } = useTranslation('staff');
  const option = (group: string, code: string) =>
    code === '' ? t('staff-acts:children.notYet') : t(`staff-acts:children.${group}.options.${code}`);
  return (
    <section aria-labelledby="children">
      <h2 className="govuk-heading-m" id="children">
        {t('referral.children.heading')}
      </h2>
      <Table
        className="staff-dense staff-children"
        isStacked
        firstCellIsHeader
        columns={[
          ...['name', 'birth', 'own'].map((column) => t(`referral.children.${column}`)),
          ...['ehm', 'lcs', 'person', 'episode', 'outcome'].map((column) => t(`staff-acts:children.${column}.label`)),
        ].map((text) => ({ text }))}
        rows={people.map((child, index) => [
          <span lang={language} dir="auto" key={index}>
            {`${child.firstName} ${child.lastName}`.trim() || t('referral.children.unnamed')}
          </span>,
          birthInWords(t, child),
          ownInWords(t, child),
          option('ehm', child.record.ehm),
          option('ehm', child.record.lcs),
          child.record.person || t('referral.children.none'),
          child.record.episode || t('referral.children.none'),
          option('outcome', child.record.outcome),
        ])}
      />
    </section>
  );
}

/** Where a child lives elsewhere: its postcode, and the hub that leads to. */
function ownInWords(t: TFunction<'staff'>, { ownPostcode, otherHub }: ChildView): string {
  if (!ownPostcode) return t('referral.children.none');
  return otherHub ? `${ownPostcode} (${t(`hubs.${otherHub}`)})` : ownPostcode;
}

function birthInWords(t: TFunction<'staff'>, { bornOn, dueOn, ageYears, age }: ChildView): string {
  if (bornOn)
    return t('staff-acts:children.born', {
      day: dayInWords(bornOn),
      age: t('staff-acts:panel.age', { count: age ?? 0 }),
    });
  if (dueOn) return t('referral.children.unborn', { day: dayInWords(dueOn) });
  if (ageYears === 0) return t('referral.children.ageBaby');
  return ageYears === null ? t('referral.children.unknown') : t('referral.children.age', { count: ageYears });
}
