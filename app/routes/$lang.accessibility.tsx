import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayInWords } from '~/i18n/format-time';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptInCaches } from '~/information/caching';
import { InformationPage } from '~/information/information-page';
import { Told, ToldSection } from '~/information/told';

export const headers = keptInCaches;

/** When somebody last went through what the statement says. */
const writtenOn = '2026-11-22';

export function loader({ params }: LoaderFunctionArgs) {
  return { day: dayInWords(writtenOn, requireLanguage(params).code) };
}

export default function Accessibility() {
  const { day } = useLoaderData<typeof loader>();
  return (
    <InformationPage id="accessibility">
      {['can', 'how', 'tested', 'known', 'tell'].map((part) => (
        <ToldSection id={`accessibility.${part}`} key={part} />
      ))}
      <p>
        <Told id="accessibility.date" facts={{ day }} />
      </p>
    </InformationPage>
  );
}
