import { useTranslation } from '~/i18n/use-translation';
import { ToldSection } from '~/information/told';
import { SummaryList } from '~/ui/summary-list';
import type { HubPageFacts } from './hub-page-facts.server';

const order = ['outcodes', 'partOutcodes', 'wards', 'partWards'] as const;

/** The homes of a hub, by how their postcodes begin and by their wards. */
export function HubCovers({ covers }: Pick<HubPageFacts, 'covers'>) {
  const { t } = useTranslation('hubs');
  const rows = order
    .filter((name) => covers[name].length > 0)
    .map((name) => ({
      key: t(`hub.area.${name}`),
      value: (
        <span lang="en" dir="ltr">
          {covers[name].join(', ')}
        </span>
      ),
    }));
  return (
    <ToldSection id="hubs:hub.area">
      <SummaryList rows={rows} />
    </ToldSection>
  );
}
