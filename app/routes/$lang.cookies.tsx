import type { LoaderFunctionArgs } from '@remix-run/node';
import { useTranslation } from '~/i18n/use-translation';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptInCaches } from '~/information/caching';
import { InformationPage } from '~/information/information-page';
import { ToldSection } from '~/information/told';
import { SummaryList } from '~/ui/summary-list';

export const headers = keptInCaches;

export function loader({ params }: LoaderFunctionArgs) {
  requireLanguage(params);
  return null;
}

export default function Cookies() {
  const { t } = useTranslation('pages');
  return (
    <InformationPage id="cookies">
      <ToldSection id="cookies.table">
        {cookies.map(({ names, words }) => (
          <SummaryList
            key={words}
            rows={[
              { key: t('cookies.table.name'), value: <bdi>{names}</bdi> },
              { key: t('cookies.table.what'), value: t(`cookies.table.${words}`) },
              { key: t('cookies.table.ends'), value: t(`cookies.table.${words}Ends`) },
            ]}
          />
        ))}
      </ToldSection>
      <ToldSection id="cookies.not" />
    </InformationPage>
  );
}

const cookies = [
  { names: 'portal-form', words: 'form' },
  { names: 'portal-once', words: 'once' },
  { names: 'portal-track, portal-sender', words: 'track' },
];
