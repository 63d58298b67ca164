import { useTranslation } from '~/i18n/use-translation';
import { Tag, type TagColour } from '~/ui/tag';

const colours: Readonly<Record<string, TagColour>> = {
  restricted: 'red',
  'harm-stated': 'red',
  'under-13-alone': 'red',
  'no-safe-contact': 'magenta',
};

/** What stands out about a request, the mark of a restricted record first. */
export function FlagTags({ flags, isUndelivered = false }: { flags: readonly string[]; isUndelivered?: boolean }) {
  const { t } = useTranslation('staff');
  const ordered = [...flags].sort((a, b) => Number(b === 'restricted') - Number(a === 'restricted'));
  return (
    <ul className="govuk-list staff-tags">
      {isUndelivered ? (
        <li>
          <Tag colour="orange">{t('tray.undeliveredMark')}</Tag>
        </li>
      ) : null}
      {ordered.map((flag) => (
        <li key={flag}>
          <Tag colour={colours[flag] ?? 'grey'}>{t(`flags.${flag}`)}</Tag>
        </li>
      ))}
    </ul>
  );
}
