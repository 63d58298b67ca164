import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { TextLink } from '~/ui/text-link';
import { ActivityCard } from './activity-card';
import { queryOf } from './choices';
import type { CardFacts } from './list-facts.server';
import { useSpeaker } from './use-speaker';

/** Beside the hub of a postcode: what is on near it. Nothing where we know of nothing. */
export function NearList({ postcode, groups }: { postcode: string; groups: readonly CardFacts[] }) {
  const { t } = useSpeaker();
  const { language } = useFrameData();
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="near">
      <h2 id="near">{t('week.near', { postcode })}</h2>
      <ol className="app-groups">
        {groups.map((facts) => (
          <ActivityCard key={facts.id} facts={facts} level={3} />
        ))}
      </ol>
      {groups.some(({ isExample }) => isExample) ? <p className="govuk-hint">{t('example.list')}</p> : null}
      <p>
        <TextLink href={paths.activities(language.code) + queryOf({ postcode })}>
          {t('week.nearAll', { postcode })}
        </TextLink>
      </p>
    </section>
  );
}
