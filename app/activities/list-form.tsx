import { useFrameData } from '~/i18n/use-frame-data';
import { numberInWords } from '~/i18n/format-number';
import { weekdayName } from '~/i18n/format-time';
import { languageName } from '~/i18n/format-list';
import { hubIds } from '~/hubs/hub';
import { paths } from '~/paths';
import { useShortlist } from '~/shortlist/use-shortlist';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { Input } from '~/ui/fields/input';
import { Select } from '~/ui/fields/select';
import { ageBands, distances, weekdays, whens } from './choices';
import type { ListFacts } from './list-facts.server';
import type { Facet } from './narrow';
import { useSpeaker } from './use-speaker';

/** The name of a value of a facet. */
export function useValueName() {
  const { t, language } = useSpeaker();
  return (facet: Facet, value: string): string => {
    switch (facet) {
      case 'when':
        return t(`when.${value}`);
      case 'age':
        return t(`age.${value}`);
      case 'day':
        return weekdayName(Number(value), language);
      case 'hub':
        return t(`codes:hub.${value}`);
      case 'price':
        return t('price.free');
      case 'language':
        return languageName(value, language);
    }
  };
}

const values: Readonly<Record<Exclude<Facet, 'language'>, readonly string[]>> = {
  ...{ when: whens, age: ageBands, day: weekdays, hub: hubIds, price: ['free'] },
};

/** What to look for and where, with the shorter lists folded away until one is chosen. A plain GET. */
export function ListForm({
  choices,
  counts,
  error,
}: Pick<ListFacts, 'choices' | 'counts'> & { error?: string | undefined }) {
  const { t, language } = useSpeaker();
  const { language: page } = useFrameData();
  const nameOf = useValueName();
  const { list } = useShortlist();
  const select = (facet: Facet) => {
    const of = counts[facet] ?? {};
    const offered =
      facet === 'language' ? [...new Set([...Object.keys(of), choices.language ?? 'en'])].sort() : values[facet];
    const items = offered.map((value) => {
      const number = numberInWords(of[value] ?? 0, language);
      return { value, text: t('search.option', { name: nameOf(facet, value), number }) };
    });
    const any = { value: '', text: t(facet === 'when' ? 'when.any' : 'search.any') };
    return (
      <Select
        key={facet}
        name={facet}
        label={t(`facet.${facet}`)}
        items={[any, ...items]}
        value={choices[facet] ?? ''}
      />
    );
  };
  const isFolded = !(choices.day ?? choices.hub ?? choices.price ?? choices.language);
  const within = distances.map((value) => ({
    value,
    text: t('miles', { count: Number(value), number: numberInWords(Number(value), language) }),
  }));
  return (
    <form action={paths.activities(page.code)} method="get" noValidate role="search">
      <Input name="q" label={t('search.q')} hint={t('search.qHint')} value={choices.q} maxLength={80} dir="auto" />
      <div className="app-filters">
        <Input
          name="postcode"
          label={t('search.postcode')}
          hint={t('search.postcodeHint')}
          value={choices.postcode}
          error={error}
          width={10}
          dir="ltr"
          autoComplete="postal-code"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Select
          name="miles"
          label={t('search.miles')}
          items={[{ value: '', text: t('search.any') }, ...within]}
          value={choices.miles ?? ''}
        />
      </div>
      <div className="app-filters">{(['when', 'age'] as const).map(select)}</div>
      <Details summary={t('search.more')} isOpen={!isFolded}>
        <div className="app-filters">{(['day', 'hub', 'price', 'language'] as const).map(select)}</div>
      </Details>
      {list === null ? null : <input type="hidden" name="list" value={list} />}
      <Button>{t('search.go')}</Button>
    </form>
  );
}
