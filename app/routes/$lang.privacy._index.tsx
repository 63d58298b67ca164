import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptInCaches } from '~/information/caching';
import { InformationPage } from '~/information/information-page';
import { Told, ToldSection } from '~/information/told';

export const headers = keptInCaches;

export function loader({ params }: LoaderFunctionArgs) {
  requireLanguage(params);
  return null;
}

export default function Privacy() {
  return (
    <InformationPage id="privacy">
      <ToldSection id="privacy.why" />
      <ToldSection id="privacy.who">
        <p>
          <Told id="privacy.who.after" />
        </p>
      </ToldSection>
      <ToldSection id="privacy.long" />
      <ToldSection id="privacy.rights">
        <p>
          <Told id="privacy.rights.after" />
        </p>
      </ToldSection>
      <ToldSection id="privacy.complain" />
    </InformationPage>
  );
}
