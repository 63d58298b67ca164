import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { forms } from '~/forms/index';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptNowhere } from '~/information/caching';
import { phoneOf } from '~/information/places-to-ring.server';
import { Told, ToldSection } from '~/information/told';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { TextLink } from '~/ui/text-link';

export const headers = keptNowhere;

export function loader({ params }: LoaderFunctionArgs) {
  const { code } = requireLanguage(params);
  const sent = forms.filter(({ endsAt, isInvited }) => endsAt === undefined && !isInvited);
  return {
    start: paths.form(code, 'door'),
    known: sent.map(({ id }) => ({ id, href: paths.form(code, id) })),
    services: paths.services(code),
    childrenSafety: phoneOf('barnet-children-safety') ?? '',
    outOfHours: phoneOf('barnet-out-of-hours') ?? '',
  };
}

export default function GetHelp() {
  const { t } = useTranslation('pages');
  const { start, known, services, childrenSafety, outOfHours } = useLoaderData<typeof loader>();
  return (
    <PublicFrame exit>
      <DocumentTitle>{t('getHelp.title')}</DocumentTitle>
      <h1>{t('getHelp.title')}</h1>
      <p className="app-danger">
        <Told id="home.danger" />
      </p>
      <p className="govuk-body-l">{t('getHelp.lead')}</p>
      <ButtonLink href={start} isStart>
        {t('getHelp.start')}
      </ButtonLink>
      <ToldSection id="getHelp.know">
        <ul className="govuk-list govuk-list--bullet">
          {known.map(({ id, href }) => (
            <li key={id}>
              <TextLink href={href}>{t(`getHelp.forms.${id}`)}</TextLink>
            </li>
          ))}
          <li>
            <TextLink href={services}>{t('getHelp.services')}</TextLink>
          </li>
        </ul>
      </ToldSection>
      <ToldSection id="home.child" facts={{ childrenSafety, outOfHours }} />
    </PublicFrame>
  );
}
