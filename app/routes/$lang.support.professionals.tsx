import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { content } from '~/content/content.server';
import { requireLanguage } from '~/i18n/require-language.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptInCaches } from '~/information/caching';
import { ToldList } from '~/information/told';
import { paths } from '~/paths';
import { inList } from '~/support/menu-facts.server';
import { ProgrammeList } from '~/support/programme-list';
import { ButtonLink } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { TextLink } from '~/ui/text-link';

export const headers = keptInCaches;

export function loader({ params }: LoaderFunctionArgs) {
  requireLanguage(params);
  const programmes = content().programmes.filter(({ audience }) => audience === 'professional');
  return { programmes: programmes.map(inList) };
}

/** What only those who work with families may ask for, in English in any language's frame. */
export default function Professionals() {
  const { i18n } = useTranslation();
  const { language } = useFrameData();
  const { programmes } = useLoaderData<typeof loader>();
  const t = i18n.getFixedT('en', 'support-professional');
  const { code } = language;
  return (
    <PublicFrame exit backTo={paths.support(code)}>
      <DocumentTitle>{i18n.t('support:title')}</DocumentTitle>
      <div {...(code !== 'en' && { lang: 'en', dir: 'ltr' })}>
        <h1>{t('page.title')}</h1>
        <p className="govuk-body-l">{t('page.lead')}</p>
        <h2>{t('page.only')}</h2>
        <ProgrammeList programmes={programmes} level={3} />
        <h2>{t('page.asking')}</h2>
        <ToldList id="support-professional:page.ask" />
        <p>
          <ButtonLink href={paths.form(code, 'ask')}>{t('page.formAsk')}</ButtonLink>{' '}
          <ButtonLink href={paths.form(code, 'tell')} variant="secondary">
            {t('page.formTell')}
          </ButtonLink>
        </p>
        <h2>{t('page.groups')}</h2>
        <p>{t('page.groupsText')}</p>
        <p>
          <TextLink href={paths.support(code)}>{t('page.menu')}</TextLink>
        </p>
      </div>
    </PublicFrame>
  );
}
