import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { content } from '~/content/content.server';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptNowhere } from '~/information/caching';
import { InformationPage } from '~/information/information-page';
import { Told, ToldList, ToldSection } from '~/information/told';
import { HelpLines } from '~/ui/help-lines';

export const headers = keptNowhere;

const wanted = ['domestic-abuse', 'mens-advice', 'childline', 'samaritans', 'shout', 'nspcc', '101'];

export function loader({ params }: LoaderFunctionArgs) {
  requireLanguage(params);
  const { helpLines } = content();
  return { lines: wanted.flatMap((id) => helpLines.filter((line) => line.id === id)) };
}

export default function Safety() {
  const { t } = useTranslation('pages');
  const { lines } = useLoaderData<typeof loader>();
  return (
    <InformationPage id="safety">
      <p className="app-danger">
        <Told id="home.danger" />
      </p>
      <ToldSection id="safety.exit">
        <h3>{t('safety.exit.does')}</h3>
        <ToldList id="safety.exit.doesList" />
        <h3>{t('safety.exit.not')}</h3>
        <ToldList id="safety.exit.notList" />
      </ToldSection>
      {['history', 'private', 'bill', 'spying', 'talk'].map((part) => (
        <ToldSection id={`safety.${part}`} key={part} />
      ))}
      <HelpLines lines={lines} />
    </InformationPage>
  );
}
