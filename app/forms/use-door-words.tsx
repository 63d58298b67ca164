import type { ReactNode } from 'react';
import { Trans } from 'react-i18next';
import { useTranslation } from '~/i18n/use-translation';
import type { Voice } from '~/journey/form';
import { PhoneLink } from '~/ui/phone-link';

const marks = { strong: <strong />, phone: <PhoneLink /> };

/** The words of the suggestion for who reads them: professionals in English with words of their own, the young their own. */
export function useDoorWords(voice: Voice | null, facts: Readonly<Record<string, string>>) {
  const { i18n } = useTranslation();
  const language = voice === 'professional' ? 'en' : i18n.language;
  const t = i18n.getFixedT(language);
  const own = (key: string) => {
    const wanted = [
      ...(voice === 'professional' ? [`suggestion-professional:${key}`] : []),
      ...(voice === 'young' ? [`suggestion:${key}_young`] : []),
    ];
    return wanted.find((each) => i18n.exists(each, { lng: language })) ?? `suggestion:${key}`;
  };
  return {
    language,
    text: (key: string): string => t(own(key), { ...facts }),
    marked: (key: string): ReactNode => <Trans t={t} i18nKey={own(key)} values={facts} components={marks} />,
    /** The keys of the entries of a list of words; none where there is no such list. */
    entries: (key: string): readonly ReactNode[] => {
      const list = own(key);
      if (!i18n.exists(list, { lng: language })) return [];
      const { length } = t(list, { returnObjects: true }) as unknown as readonly string[];
      return Array.from({ length }, (_, index) => (
        <Trans t={t} i18nKey={`${list}.${String(index)}`} values={facts} components={marks} key={index} />
      ));
    },
  };
}
