import type { TFunction } from 'i18next';
import { useTranslation } from '~/i18n/use-translation';
import type { DoorChoice } from '~/drafts/draft-content';
import { SummaryList } from '~/ui/summary-list';
import { FlagTags } from './flag-tags';
import { ItemsTable } from './items-table';
import type { ReferralView } from './referral-view';
import { languageInWords, timeInWords } from './words';

/** Where the request lies and by when, and what stands out about it. */
export function FactsPanel({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('staff');
  const { items, kind, sentAt, language, spokenLanguage, hubCertainty, flags, door } = referral;
  const rows: [string, React.ReactNode][] = [
    ['sent', timeInWords(sentAt)],
    ['kind', t(`staff-acts:kinds.${kind}`)],
    ['language', languageInWords(language)],
    ['spoken', spokenLanguage && languageInWords(spokenLanguage)],
    ['door', door && t('referral.facts.doorLine', doorWords(t, door))],
    ['hub', t(`certainty.${hubCertainty ?? 'none'}`)],
    ['held', referral.isHeld && t('staff-acts:item.held')],
    ['flags', flags.length > 0 ? <FlagTags flags={flags} /> : null],
  ];
  return (
    <section aria-labelledby="facts">
      <h2 className="govuk-heading-m" id="facts">
        {t('referral.facts.heading')}
      </h2>
      <ItemsTable items={items} />
      <SummaryList
        className="staff-dense"
        rows={rows.filter(([, value]) => value).map(([key, value]) => ({ key: t(`referral.facts.${key}`), value }))}
      />
    </section>
  );
}

function doorWords(t: TFunction<'staff'>, { suggested, reason, chosen }: DoorChoice) {
  return {
    suggested: t(`door.doors.${suggested}`),
    reason: t(`door.reasons.${reason}`),
    chosen: t(`door.forms.${chosen}`),
  };
}
