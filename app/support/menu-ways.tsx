import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { useShortlist } from '~/shortlist/use-shortlist';

/** Where else to go from the menu: the front door, groups, one's own list, help with a door of its own, the page for those who work with families. */
export function MenuWays() {
  const { t } = useTranslation('support');
  const { language } = useFrameData();
  const { keep } = useShortlist();
  const ways = [
    ['notSure', paths.getHelp(language.code), t('notSure.go')],
    ['groups', keep(paths.activities(language.code)), t('groups.go')],
    ['mine', keep(paths.myList(language.code)), t('mine.go')],
    ['others', paths.services(language.code), t('others.go')],
    ['professionals', paths.supportProfessionals(language.code), t('professionals.link')],
  ] as const;
  return (
    <ul className="app-cards app-ways">
      {ways.map(([id, href, link]) => (
        <li key={id} className="app-card">
          <h2>{t(`${id}.title`)}</h2>
          <p>{t(`${id}.text`)}</p>
          <p>
            <a className="govuk-link" href={href}>
              {link}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
