import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptNowhere } from '~/information/caching';
import { CouncilDoor } from '~/information/council-door';
import { councilFacts } from '~/information/council-facts.server';
import { InformationPage } from '~/information/information-page';
import { Told, ToldSection } from '~/information/told';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/button';

export const headers = keptNowhere;

export function loader({ params }: LoaderFunctionArgs) {
  const language = requireLanguage(params);
  const council = councilFacts({ id: params.council ?? '' }, language.code);
  if (!council) throw new Response(null, { status: 404 });
  return { council, start: paths.form(language.code, 'ask') };
}

export default function Council() {
  const { t } = useTranslation('pages');
  const { council, start } = useLoaderData<typeof loader>();
  return (
    <InformationPage id="council" facts={{ council: council.name }}>
      <p className="app-danger">
        <Told id="council.danger" />
      </p>
      <CouncilDoor council={council} />
      <ToldSection id="council.barnet">
        <ButtonLink href={start} variant="secondary">
          {t('council.barnet.go')}
        </ButtonLink>
      </ToldSection>
    </InformationPage>
  );
}
