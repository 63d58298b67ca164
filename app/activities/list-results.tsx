import { numberInWords } from '~/i18n/format-number';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { useShortlist } from '~/shortlist/use-shortlist';
import { Pagination, type PageItem } from '~/ui/pagination';
import { ActivityCard } from './activity-card';
import { Chosen } from './chosen';
import { queryOf } from './choices';
import type { ListFacts } from './list-facts.server';
import { useSpeaker } from './use-speaker';

/** How many fit what was chosen, and a page of them. */
export function ListResults({ facts }: { facts: ListFacts }) {
  const { t, language } = useSpeaker();
  const { language: page } = useFrameData();
  const { choices, near, items, total } = facts;
  return (
    <>
      <h2 id="groups">{t('found', { count: total, number: numberInWords(total, language) })}</h2>
      <Chosen choices={choices} />
      {near.kind === 'known' || near.kind === 'unknown' ? (
        <p>{t(`near.${near.kind}`, { postcode: near.postcode })}</p>
      ) : null}
      {total === 0 ? (
        <div className="govuk-inset-text">
          <h3>{t('empty.title')}</h3>
          <p>{t(facts.held === 0 ? 'empty.none' : 'empty.text')}</p>
          <p>
            <a className="govuk-link" href={paths.hubs(page.code)}>
              {t('empty.hub')}
            </a>
          </p>
        </div>
      ) : (
        <ol className="app-groups">
          {items.map((each) => (
            <ActivityCard key={each.id} facts={each} level={3} />
          ))}
        </ol>
      )}
      <Pages {...facts} />
      {items.some(({ isExample }) => isExample) ? <p className="govuk-hint">{t('example.list')}</p> : null}
    </>
  );
}

function Pages({ choices, page, pages }: ListFacts) {
  const { t, language } = useSpeaker();
  const { language: shown } = useFrameData();
  const { keep } = useShortlist();
  if (pages === 1) return null;
  const href = (number: number) =>
    keep(`${paths.activities(shown.code)}${queryOf({ ...choices, page: number })}#groups`);
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  const items = numbers.flatMap((number, index): (PageItem | 'gap')[] => {
    const item = { number, href: href(number), isCurrent: number === page };
    return index > 0 && number - (numbers[index - 1] ?? 0) > 1 ? ['gap', item] : [item];
  });
  const label = t('page', { page: numberInWords(page, language), pages: numberInWords(pages, language) });
  return (
    <Pagination
      items={items}
      label={label}
      previous={page > 1 ? href(page - 1) : undefined}
      next={page < pages ? href(page + 1) : undefined}
    />
  );
}
