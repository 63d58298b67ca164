import { numberInWords } from '~/i18n/format-number';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { useShortlist } from '~/shortlist/use-shortlist';
import { queryOf, type Choices } from './choices';
import { useValueName } from './list-form';
import type { ListFacts } from './list-facts.server';
import { facets } from './narrow';
import { useSpeaker } from './use-speaker';

/** Each choice made, to be taken away one by one. */
export function Chosen({ choices }: Pick<ListFacts, 'choices'>) {
  const { t, language } = useSpeaker();
  const { language: page } = useFrameData();
  const nameOf = useValueName();
  const { keep } = useShortlist();
  const without = (change: Partial<Choices>) =>
    keep(paths.activities(page.code) + queryOf({ ...choices, page: 1, ...change }));
  const number = Number(choices.miles);
  const distance = choices.miles && t('miles', { count: number, number: numberInWords(number, language) });
  const chosen = [
    ...(choices.q ? [{ name: choices.q, href: without({ q: '' }) }] : []),
    ...(choices.postcode ? [{ name: choices.postcode, href: without({ postcode: '', miles: null }) }] : []),
    ...(distance ? [{ name: distance, href: without({ miles: null }) }] : []),
    ...facets.flatMap((facet) => {
      const value = choices[facet];
      return value === null ? [] : [{ name: nameOf(facet, value), href: without({ [facet]: null }) }];
    }),
  ];
  if (chosen.length === 0) return null;
  return (
    <nav aria-label={t('chosen.title')}>
      <ul className="app-chosen">
        {chosen.map(({ name, href }) => (
          <li key={href}>
            <a href={href} aria-label={t('chosen.remove', { name })}>
              <bdi>{name}</bdi> <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        <li>
          <a className="govuk-link" href={keep(paths.activities(page.code))}>
            {t('search.all')}
          </a>
        </li>
      </ul>
    </nav>
  );
}
