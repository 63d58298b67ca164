import { Trans } from 'react-i18next';
import { useTranslation } from '~/i18n/use-translation';
import { PhoneLink } from '~/ui/phone-link';

const Phone = ({ children = '' }: { children?: string | readonly string[] }) => (
  <PhoneLink number={[children].flat().join('')} />
);
const marks = { strong: <strong />, phone: <Phone /> };

/** A sentence with marks in it: <strong>, and <phone> around a number to ring. */
export function Marked({ id, facts }: { id: string; facts?: Record<string, unknown> }) {
  const { t } = useTranslation('form');
  return <Trans t={t} i18nKey={id} values={facts ?? {}} components={marks} />;
}
