import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { content } from '~/content/content.server';
import { dayInWords } from '~/i18n/format-time';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptNowhere } from '~/information/caching';
import { InformationPage } from '~/information/information-page';
import { Told, ToldSection } from '~/information/told';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/button';

export const headers = keptNowhere;

export function loader({ params }: LoaderFunctionArgs) {
  const language = requireLanguage(params);
  const council = content().councils.find(({ id }) => id === params.council);
  if (!council) throw new Response(null, { status: 404 });
  const { name, doorName, phone, outOfHoursPhone, url, lastCheckedOn } = council;
  const checked = lastCheckedOn && dayInWords(lastCheckedOn, language.code);
  return { name, door: doorName, phone, outOfHoursPhone, url, checked, start: paths.form(language.code, 'ask') };
}

export default function Council() {
  const { t } = useTranslation('pages');
  const { name, door, phone, outOfHoursPhone, url, checked, start } = useLoaderData<typeof loader>();
  return (
    <InformationPage id="council" facts={{ council: name }}>
      <p className="app-danger">
        <Told id="council.danger" />
      </p>
      <p>
        <Told id="council.ring" facts={{ door, phone }} />
      </p>
      {outOfHoursPhone ? (
        <p>
          <Told id="council.night" facts={{ phone: outOfHoursPhone }} />
        </p>
      ) : null}
      {url ? (
        <p>
          <a href={url} rel="noreferrer">
            {t('council.site', { door })}
          </a>
        </p>
      ) : null}
      <p className="govuk-hint">{checked ? t('council.checked', { day: checked }) : t('council.unchecked')}</p>
      <ToldSection id="council.barnet">
        <ButtonLink href={start} variant="secondary">
          {t('council.barnet.go')}
        </ButtonLink>
      </ToldSection>
    </InformationPage>
  );
}
