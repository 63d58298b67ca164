import { useTranslation } from 'react-i18next';
import type { HelpLine } from '~/content/kinds/help-line';
import { PhoneLink } from './phone-link';

type Line = Pick<HelpLine, 'id' | 'name' | 'phone' | 'option' | 'text' | 'hours' | 'isFree'>;

/** People to ring or text, each with when they answer and whether it costs anything. */
export function HelpLines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('codes');
  return (
    <ul className="govuk-list app-help-lines">
      {lines.map(({ id, name, phone, option, text, hours, isFree }) => (
        <li key={id}>
          <strong>{t(`helpLine.names.${id}`, { defaultValue: name })}</strong>
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
