import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { chooseLanguage } from '~/i18n/choose-language';
import { i18nFor } from '~/i18n/i18n.server';
import { liveLanguages } from '~/i18n/live-languages.server';
import { paths } from '~/paths';
import { heldAndAsked } from '~/platform/held-pages';
import { ButtonLink } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';

export const headers: HeadersFunction = () => ({
  'Cache-Control': heldAndAsked,
  Vary: 'Accept-Language',
});

/** The browser's wish only marks a language: nobody is sent anywhere. */
export function loader({ request }: LoaderFunctionArgs) {
  const live = liveLanguages();
  const wished = chooseLanguage(
    request.headers.get('Accept-Language') ?? '',
    live.map(({ code }) => code),
  );
  const choices = live.map((language) => {
    const t = i18nFor(language.code).getFixedT(language.code);
    return {
      ...language,
      product: t('site:title.product'),
      go: t('pages:choose.go'),
      isWished: language.code === wished,
    };
  });
  return { choices };
}

export default function ChooseLanguage() {
  const { t } = useTranslation('pages');
  const { choices } = useLoaderData<typeof loader>();
  return (
    <PublicFrame hasLanguages={false}>
      <DocumentTitle>{t('choose.title')}</DocumentTitle>
      <h1>{t('choose.title')}</h1>
      <ul className="app-cards app-wide">
        {choices.map(({ code, name, direction, product, go, isWished }) => (
          <li key={code} className={isWished ? 'app-card app-card--wished' : 'app-card'} lang={code} dir={direction}>
            <h2>{name}</h2>
            <p>{product}</p>
            <ButtonLink href={paths.home(code)} hrefLang={code} variant={isWished ? undefined : 'secondary'}>
              {go}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </PublicFrame>
  );
}
