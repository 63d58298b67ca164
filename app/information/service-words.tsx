import type { ReactNode } from 'react';
import { Trans } from 'react-i18next';
import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { PhoneLink } from '~/ui/phone-link';
import { TextLink } from '~/ui/text-link';
import type { WordedService } from './worded-service';

/** The words about a service, those of staff before ours; what only professionals read is in English, and marked so. */
export function useServiceWords({ id, audience, words }: WordedService) {
  const { i18n } = useTranslation();
  const { language } = useFrameData();
  const isEnglish = audience === 'professional';
  const marks = isEnglish && language.code !== 'en' ? ({ lang: 'en', dir: 'ltr' } as const) : {};
  const written = words?.[isEnglish ? 'en' : language.code];
  if (written) return { ...written, text: written.text as readonly ReactNode[], marks };
  const t = i18n.getFixedT(isEnglish ? 'en' : i18n.language);
  const key = `${isEnglish ? 'services-professional' : 'services'}:of.${id}`;
  const { length } = t(`${key}.text`, { returnObjects: true }) as unknown as readonly string[];
  const text: readonly ReactNode[] = Array.from({ length }, (_, index) => (
    <Trans t={t} i18nKey={`${key}.text.${String(index)}`} components={{ phone: <PhoneLink /> }} key={index} />
  ));
  return { title: t(`${key}.title`), lead: t(`${key}.lead`), text, marks };
}

/** Words of `services` with a link to ring us in them. */
export function ServiceLine({ id, facts = {} }: { id: string; facts?: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('services');
  const { language } = useFrameData();
  const contact = <TextLink href={paths.page(language.code, 'contact')} />;
  return <Trans t={t} i18nKey={id} values={facts} components={{ contact }} />;
}
