import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { content } from '~/content/content.server';
import { requireLanguage } from '~/i18n/require-language.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptInCaches } from '~/information/caching';
import { ServiceList } from '~/information/service-list';
import { wordedService } from '~/information/worded-service';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

export const headers = keptInCaches;

export function loader({ params }: LoaderFunctionArgs) {
  requireLanguage(params);
  return { services: content().services.map(wordedService) };
}

export default function Services() {
  const { t } = useTranslation('services');
  const { language } = useFrameData();
  const { services } = useLoaderData<typeof loader>();
  return (
    <PublicFrame exit>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <h1>{t('title')}</h1>
      <p className="govuk-body-l">{t('lead')}</p>
      <ButtonLink href={paths.getHelp(language.code)} variant="secondary">
        {t('start')}
      </ButtonLink>
      <h2>{t('forFamilies')}</h2>
      <ServiceList services={services.filter(({ audience }) => audience === 'family')} />
      <h2>{t('forWork')}</h2>
      <ServiceList services={services.filter(({ audience }) => audience === 'professional')} />
    </PublicFrame>
  );
}
