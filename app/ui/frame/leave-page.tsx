import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';
import { ExitThisPage } from '../exit-this-page';

/** The way out at the top of the page, with what the script says of the three presses of Shift. */
export function LeavePage() {
  const { t } = useTranslation('site');
  const { language } = useFrameData();
  return (
    <ExitThisPage
      href={paths.exit(language.code)}
      words={{
        activated: t('exit.leaving'),
        timedOut: t('exit.timedOut'),
        pressTwoMoreTimes: t('exit.twoMore'),
        pressOneMoreTime: t('exit.oneMore'),
      }}
    >
      <span className="govuk-visually-hidden">{t('exit.emergency')}</span> {t('exit.name')}
    </ExitThisPage>
  );
}
