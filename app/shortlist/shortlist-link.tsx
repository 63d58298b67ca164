import { useTranslation } from '~/i18n/use-translation';
import { numberInWords } from '~/i18n/format-number';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { isListed, type Listed, mostListed, withItem, withList } from './shortlist';
import { useShortlist } from './use-shortlist';

/** Puts one thing on the person's list, or says that it is there: a plain link to the list. */
export function ShortlistLink({ kind, id }: Listed) {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  const { items } = useShortlist();
  const one = { kind, id };
  if (isListed(items, one))
    return (
      <p className="app-list-link">
        <strong>{t('list.added')}</strong> <ShowList />
      </p>
    );
  if (items.length >= mostListed) return <p className="app-list-link">{t('list.full')}</p>;
  return (
    <p className="app-list-link">
      <a className="govuk-link" rel="nofollow" href={withList(paths.myList(language.code), withItem(items, one))}>
        {t('list.add')}
      </a>
    </p>
  );
}

/** The same on a line of its own. */
export function ShowListLine() {
  const { items } = useShortlist();
  return items.length === 0 ? null : (
    <p>
      <ShowList />
    </p>
  );
}

/** The way to the list, once there is something on it. */
export function ShowList() {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  const { items, keep } = useShortlist();
  if (items.length === 0) return null;
  return (
    <a className="govuk-link" href={keep(paths.myList(language.code))}>
      {t('list.show', { count: items.length, number: numberInWords(items.length, language.code) })}
    </a>
  );
}
