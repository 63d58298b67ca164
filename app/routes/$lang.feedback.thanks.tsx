import type { LoaderFunctionArgs } from '@remix-run/node';
import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { requireLanguage } from '~/i18n/require-language.server';
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

export default function FeedbackThanks() {
  const { t } = useTranslation('feedback');
  const { language } = useFrameData();
  return (
    <PublicFrame exit>
      <DocumentTitle>{t('thanks.title')}</DocumentTitle>
      <h1>{t('thanks.title')}</h1>
      <p className="govuk-body-l">{t('thanks.read')}</p>
      <p>{t('thanks.noAnswer')}</p>
      <p>
        <TextLink href={paths.home(language.code)}>{t('thanks.home')}</TextLink>
      </p>
    </PublicFrame>
  );
}
