import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import type { ItemView } from './referral-view';

/** Done at a press: they ask for nothing more. */
const atOnce = ['claim', 'acknowledgement'];

interface ActsPanelProps {
  reference: string;
  items: readonly ItemView[];
}

/** What this reader may do, for each tray the request lies in that is theirs. */
export function ActsPanel({ reference, items }: ActsPanelProps) {
  const { t } = useTranslation('staff-acts');
  const own = items.filter(({ acts }) => acts.length > 0);
  return own.map(({ purpose, tray, acts, version }) => (
    <nav className="staff-acts" aria-label={t('actsOf', { tray: t(`staff:trays.${tray}`) })} key={purpose}>
      {own.length > 1 ? <strong>{t(`staff:trays.${tray}`)}</strong> : null}
      <ul>
        {acts.map((page) => (
          <li key={page}>
            {atOnce.includes(page) ? (
              <form method="post" action={paths.staff.act(reference, page, purpose)}>
                <input type="hidden" name="version" value={version} />
                <Button preventDoubleClick>{t(`links.${page}`)}</Button>
              </form>
            ) : (
              <a className="govuk-link" href={paths.staff.act(reference, page, purpose)}>
                {t(`links.${page}`)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  ));
}
