import type { LoaderFunctionArgs } from '@remix-run/node';
import { useTranslation } from '~/i18n/use-translation';
import { requireLanguage } from '~/i18n/require-language.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptNowhere } from '~/information/caching';
import { paths } from '~/paths';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { TextLink } from '~/ui/text-link';

export const headers = keptNowhere;

export function loader({ params }: LoaderFunctionArgs) {
  requireLanguage(params);
  return null;
}

export default function Cleared() {
  const { t } = useTranslation('saving');
  const { language } = useFrameData();
  return (
    <PublicFrame exit>
      <DocumentTitle>{t('cleared.title')}</DocumentTitle>
      <h1 className="govuk-heading-l">{t('cleared.title')}</h1>
      <p className="govuk-body">{t('cleared.lead')}</p>
      <p className="govuk-body">
        <TextLink href={paths.page(language.code, 'safety')}>{t('cleared.safety')}</TextLink>
      </p>
      <p className="govuk-body">
        <TextLink href={paths.home(language.code)}>{t('cleared.home')}</TextLink>
      </p>
    </PublicFrame>
  );
}
