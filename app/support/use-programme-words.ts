import { useTranslation } from '~/i18n/use-translation';
import { numberInWords } from '~/i18n/format-number';
import { useFrameData } from '~/i18n/use-frame-data';
import type { Programme } from '~/content/kinds/programme';
import { programmeWords, type Worded } from './programme-words';

/** The words of a programme on this page; what is not in the page's language is marked with the language it is in. */
export function useProgrammeWords(programme: Worded) {
  const { i18n } = useTranslation();
  const { language } = useFrameData();
  const words = programmeWords(i18n, programme, language.code);
  const marks = words.language === language.code ? {} : { lang: words.language, dir: 'ltr' as const };
  return { ...words, marks };
}

/** How old and how long, in short. */
export function useShortFacts({ audience, ages, length }: Pick<Programme, 'audience' | 'ages' | 'length'>) {
  const { i18n } = useTranslation();
  const { language } = useFrameData();
  const code = audience === 'professional' ? 'en' : language.code;
  const t = i18n.getFixedT(code, 'support');
  const said = (number: number) => numberInWords(number, code);
  return {
    ages:
      ages &&
      t(ages.fromYears === 0 ? 'ages.upTo' : 'ages.range', { from: said(ages.fromYears), to: said(ages.toYears) }),
    length: length && t(`length.${lengthKey(length)}`, { from: said(length.from), number: said(length.to) }),
  };
}

function lengthKey({ unit, from, to }: NonNullable<Programme['length']>) {
  return unit === 'weeks' && from < to ? 'weeksRange' : unit;
}
