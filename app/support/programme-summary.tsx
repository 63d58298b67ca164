import { useTranslation } from '~/i18n/use-translation';
import type { Programme } from '~/content/kinds/programme';
import { useFrameData } from '~/i18n/use-frame-data';
import { SummaryList } from '~/ui/summary-list';
import { useShortFacts } from './use-programme-words';

/** Age, length, place and who runs it, at a glance. */
export function ProgrammeSummary({ programme }: { programme: Programme }) {
  const { i18n } = useTranslation();
  const { language } = useFrameData();
  const { audience, forWhom, hubs, provider } = programme;
  const isWork = audience === 'professional';
  const t = i18n.getFixedT(isWork ? 'en' : language.code, 'support');
  const { ages, length } = useShortFacts(programme);
  const whom = forWhom.filter((each) => each !== 'professionals').map((each) => t(`whom.${each}`));
  const rows = [
    ...(whom.length > 0 ? [{ key: t('filter.whom'), value: whom.join(t('page.and')) }] : []),
    ...(ages ? [{ key: t('page.age'), value: ages }] : []),
    { key: t('page.long'), value: length ?? t('length.open') },
    { key: t('page.whenLabel'), value: provider ? <bdi lang="en">{provider.name}</bdi> : t('page.hubs') },
    ...(provider || hubs.length === 0
      ? []
      : [
          {
            key: t('page.where'),
            value:
              hubs.length === 3 ? t('page.everyHub') : hubs.map((hub) => t(`codes:hub.${hub}`)).join(t('page.and')),
          },
        ]),
  ];
  return (
    <div {...(isWork && language.code !== 'en' && { lang: 'en', dir: 'ltr' })}>
      <SummaryList rows={rows} />
    </div>
  );
}
