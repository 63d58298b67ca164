import { useTranslation } from '~/i18n/use-translation';
import type { HelpLine } from '~/content/kinds/help-line';
import { PhoneLink } from './phone-link';

type Line = Pick<HelpLine, 'id' | 'name' | 'words' | 'phone' | 'option' | 'text' | 'hours' | 'isFree'>;

/** People to ring or text, each with when they answer and whether it costs anything. */
export function HelpLines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('codes');
  return (
    <ul className="govuk-list app-help-lines">
      {lines.map(({ id, name, words, phone, option, text, hours, isFree }) => (
        <li key={id}>
          <LineName {...{ id, name, words }} />
          <br />
          {phone === null ? null : <PhoneLink number={phone} />}{' '}
          {option === null ? null : t('helpLine.option', { option })}{' '}
          {text === null ? null : text.word === null ? t('helpLine.textTo', text) : t('helpLine.textWord', text)}
          <br />
          <span className="app-quiet">
            {t(`helpLine.hours.${hours}`)}
            {isFree ? ` · ${t('helpLine.free')}` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** In the page's language: as staff wrote it, or as we call it; else the English name, marked as English. */
function LineName({ id, name, words }: Pick<Line, 'id' | 'name' | 'words'>) {
  const { t, i18n } = useTranslation('codes');
  const { language } = i18n;
  const inEnglish = words?.en?.name ?? name;
  if (language === 'en') return <strong>{inEnglish}</strong>;
  const own = words?.[language]?.name;
  if (own !== undefined) return <strong>{own}</strong>;
  const isNamed = i18n.getResource(language, 'codes', `helpLine.names.${id}`) !== undefined;
  if (isNamed) return <strong>{t(`helpLine.names.${id}`)}</strong>;
  return (
    <strong lang="en" dir="ltr">
      {inEnglish}
    </strong>
  );
}
