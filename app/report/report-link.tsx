import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { paths } from '~/paths';

/** For whoever finds a page wrong. */
export function ReportLink({ kind, id }: { kind: 'hub' | 'session' | 'programme'; id: string }) {
  const { t } = useTranslation('report');
  const { language } = useFrameData();
  return (
    <p className="app-report">
      <a className="govuk-link" href={paths.report(language.code, kind, id)} rel="nofollow">
        {t('link')}
      </a>
    </p>
  );
}
