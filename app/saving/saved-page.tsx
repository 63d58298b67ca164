import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { Told } from '~/information/told';
import { paths } from '~/paths';
import { Button } from '~/ui/button';
import { CodePanel } from '~/ui/code-panel';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { NotificationBanner } from '~/ui/notification-banner';
import { TextLink } from '~/ui/text-link';

interface SavedPageProps {
  form: string;
  /** The code, shown this one time, where it was made a moment ago. */
  once: { code: string; isMailed: boolean } | null;
  until: string;
  tries: number;
  triedAt: string | null;
  hasChanged: boolean;
}

/** A saved form: as it has just been saved, and as its owner meets it when they come back. */
export function SavedPage({ form, once, until, tries, triedAt, hasChanged }: SavedPageProps) {
  const { t } = useTranslation('saving');
  const { language } = useFrameData();
  const title = t(once ? 'saved.title' : 'back.title');
  return (
    <PublicFrame exit>
      <DocumentTitle>{title}</DocumentTitle>
      {tries > 0 && triedAt !== null ? (
        <NotificationBanner>
          <p className="govuk-notification-banner__heading">{t('back.tried', { count: tries, at: triedAt })}</p>
          <p className="govuk-body">{t('back.triedNext')}</p>
        </NotificationBanner>
      ) : null}
      {once ? <CodePanel title={title} label={t('saved.code')} code={once.code} /> : <h1>{title}</h1>}
      {once ? (
        <>
          <p className="govuk-body">{t('saved.once')}</p>
          {once.isMailed ? <p className="govuk-body">{t('saved.mailed')}</p> : null}
          <p className="govuk-body">
            <Told id="saving:saved.how" facts={{ page: t('resume.title') }} />{' '}
            <TextLink href={paths.resume(language.code)}>
              <bdi dir="ltr">{paths.resume(language.code)}</bdi>
            </TextLink>
          </p>
        </>
      ) : null}
      {hasChanged ? <p className="govuk-body">{t('back.changed')}</p> : null}
      <p className="govuk-body">
        <Told id="saving:saved.until" facts={{ until }} />
      </p>
      <form method="post" action={paths.saved(language.code, form)}>
        <div className="govuk-button-group">
          <Button name="then" value="go-on">
            {t('saved.goOn')}
          </Button>
          <Button variant="secondary" name="then" value="close">
            {t('saved.close')}
          </Button>
        </div>
      </form>
      <ul className="govuk-list">
        {once ? null : (
          <li>
            <TextLink href={paths.save(language.code, form)}>{t('back.newCode')}</TextLink>
          </li>
        )}
        <li>
          <TextLink href={paths.throwAway(language.code, form)}>{t('throwAway.link')}</TextLink>
        </li>
      </ul>
    </PublicFrame>
  );
}
