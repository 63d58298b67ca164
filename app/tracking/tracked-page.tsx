import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { Told } from '~/information/told';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { NotificationBanner } from '~/ui/notification-banner';
import { PhoneLink } from '~/ui/phone-link';
import { SummaryList } from '~/ui/summary-list';
import { TextLink } from '~/ui/text-link';
import type { Tracked } from './tracked.server';

const abouts = ['phone', 'more', 'withdraw'] as const;
/** What we wait for comes first. */
const answerFirst = ['more', 'phone', 'withdraw'] as const;

/** Where a request stands, what comes next and by when; nothing of what was written in it. */
export function TrackedPage(props: Tracked) {
  const { reference, standing, team, due, sentOn, phone, isContactSafe, familyPartOn, tried, done } = props;
  const { t } = useTranslation(['tracking', 'codes']);
  const { language } = useFrameData();
  const isHub = team !== 'safety' && team !== 'early-help';
  const who = isHub ? t(`codes:hub.${team}`) : t(`team.${team}`);
  const next = !isContactSafe && ['read', 'working', 'asked'].includes(standing) ? 'NoContact' : '';
  const titleOf = (about: (typeof abouts)[number]) =>
    t(about === 'more' && standing === 'asked' ? 'more.answer' : `${about}.title`);
  const rows = [
    { key: t('shown.reference'), value: <bdi dir="ltr">{reference}</bdi> },
    { key: t('shown.sentOn'), value: sentOn },
    { key: t('shown.with'), value: who },
    { key: t('shown.standing'), value: <strong>{t(`standing.${standing}`)}</strong> },
    ...(familyPartOn === null
      ? []
      : [{ key: t('shown.familyPart'), value: t('shown.familyPartOn', { day: familyPartOn }) }]),
  ];
  return (
    <PublicFrame exit>
      <DocumentTitle>{t('shown.title')}</DocumentTitle>
      {done ? <NotificationBanner isSuccess>{t('shown.done')}</NotificationBanner> : null}
      {tried ? (
        <NotificationBanner>
          <p className="govuk-notification-banner__heading">{t('tried.notice', tried)}</p>
          <p className="govuk-body">
            <Told id="tracking:tried.next" />
          </p>
        </NotificationBanner>
      ) : null}
      <h1 className="govuk-heading-l">{t('shown.title')}</h1>
      <SummaryList rows={rows} />
      <h2 className="govuk-heading-m">{t('shown.next')}</h2>
      <p className="govuk-body">
        <Told id={`tracking:next.${standing}${next}`} facts={{ day: due, answer: titleOf('more') }} />
      </p>
      {phone === null ? null : (
        <p className="govuk-body">
          {t('shown.ring', { who })} <PhoneLink number={phone} />
        </p>
      )}
      <h2 className="govuk-heading-m">{t('shown.add')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {(standing === 'asked' ? answerFirst : abouts).map((about) => (
          <li key={about}>
            <TextLink href={paths.track(language.code, about)}>{titleOf(about)}</TextLink>
          </li>
        ))}
      </ul>
      <form method="post" action={paths.track(language.code)}>
        <Button variant="secondary" name="then" value="leave">
          {t('shown.leave')}
        </Button>
      </form>
    </PublicFrame>
  );
}
