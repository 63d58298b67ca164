import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Table } from '~/ui/table';
import type { ChildView } from './referral-view';
import { dayInWords } from './words';

/** A row per child: the hub's work and its records are per child. */
export function ChildrenPanel({ people, language }: { people: readonly ChildView[]; language: string }) {
  const { t } = useTranslation('staff');
  return (
    <section aria-labelledby="children">
      <h2 className="govuk-heading-m" id="children">
        {t('referral.children.heading')}
      </h2>
      <Table
        className="staff-dense"
        firstCellIsHeader
        columns={['name', 'birth', 'own', 'otherHub'].map((column) => ({
          text: t(`referral.children.${column}`),
        }))}
        rows={people.map((child, index) => [
          <span lang={language} dir="auto" key={index}>
            {`${child.firstName} ${child.lastName}`.trim() || t('referral.children.unnamed')}
          </span>,
          birthInWords(t, child),
          child.ownPostcode ?? t('referral.children.none'),
          child.otherHub ? t(`hubs.${child.otherHub}`) : t('referral.children.none'),
        ])}
      />
    </section>
  );
}

function birthInWords(t: TFunction<'staff'>, { bornOn, dueOn, ageYears }: ChildView): string {
  if (bornOn) return dayInWords(bornOn);
  if (dueOn) return t('referral.children.unborn', { day: dayInWords(dueOn) });
  if (ageYears === 0) return t('referral.children.ageBaby');
  return ageYears === null ? t('referral.children.unknown') : t('referral.children.age', { count: ageYears });
}
