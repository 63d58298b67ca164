import { useTranslation } from '~/i18n/use-translation';
import { numberInWords } from '~/i18n/format-number';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { Input } from '~/ui/fields/input';
import { Select } from '~/ui/fields/select';
import { useShortlist } from '~/shortlist/use-shortlist';
import { askedQuery, facetNames, facets, type Asked, type Facet } from './find-programmes';

/** The words of a choice. */
function useChoiceWords() {
  const { t } = useTranslation('support');
  return (facet: Facet, value: string): string => {
    if (facet === 'need') return t(`ask:needs.needs.options.${value}`);
    if (facet === 'hub') return t(`codes:hub.${value}`);
    return t(`${facet === 'stage' ? 'stage.names' : facet}.${value}`);
  };
}

interface FilterProps {
  asked: Asked;
  counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
  error?: string | undefined;
}

/** Everything one can choose by, each choice with how much it would leave: a form that asks for an address. */
export function MenuFilters({ asked, counts, error }: FilterProps) {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  const say = useChoiceWords();
  const { list } = useShortlist();
  return (
    <form method="get" action={paths.support(language.code)} className="app-filters" noValidate>
      <Input
        name="age"
        label={t('filter.age')}
        hint={t('filter.ageHint')}
        error={error}
        value={asked.wrongAge ?? (asked.age === undefined ? '' : numberInWords(asked.age, language.code))}
        width={3}
        inputMode="decimal"
        autoComplete="off"
      />
      {facetNames.map((facet) => (
        <Select
          key={facet}
          name={facet}
          label={t(`filter.${facet}`)}
          value={asked[facet] ?? ''}
          items={[
            { value: '', text: t('filter.any') },
            ...facets[facet]
              .filter((value) => value === asked[facet] || (counts[facet][value] ?? 0) > 0)
              .map((value) => ({
                value,
                text: t('filter.option', {
                  name: say(facet, value),
                  number: numberInWords(counts[facet][value] ?? 0, language.code),
                }),
              })),
          ]}
        />
      ))}
      <Input
        name="text"
        label={t('filter.text')}
        value={asked.text ?? ''}
        autoComplete="off"
        maxLength={60}
        dir="auto"
      />
      {list === null ? null : <input type="hidden" name="list" value={list} />}
      <Button>{t('filter.show')}</Button>
    </form>
  );
}

/** What is chosen, each with a link that takes it away. */
export function ChosenFilters({ asked }: { asked: Asked }) {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  const say = useChoiceWords();
  const { keep } = useShortlist();
  const { age, text, wrongAge: _, ...rest } = asked;
  const chosen = [
    ...(age === undefined ? [] : [['age', t('filter.chosenAge', { age: numberInWords(age, language.code) })] as const]),
    ...facetNames.flatMap((facet) => (rest[facet] === undefined ? [] : [[facet, say(facet, rest[facet])] as const])),
    ...(text === undefined ? [] : [['text', t('filter.chosenText', { text })] as const]),
  ];
  if (chosen.length === 0) return null;
  const without = (name: string): Asked => ({ ...asked, [name]: undefined, page: 1 });
  return (
    <>
      <h3 className="govuk-visually-hidden">{t('filter.chosen')}</h3>
      <ul className="app-chosen">
        {chosen.map(([name, words]) => (
          <li key={name}>
            <a
              className="govuk-link"
              href={keep(paths.support(language.code, askedQuery(without(name))))}
              aria-label={t('filter.remove', { name: words })}
            >
              {words} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        <li>
          <a className="govuk-link" href={keep(paths.support(language.code))}>
            {t('filter.clear')}
          </a>
        </li>
      </ul>
    </>
  );
}
