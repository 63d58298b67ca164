import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { content } from '~/content/content.server';
import { dayInWords } from '~/i18n/format-time';
import { requireLanguage } from '~/i18n/require-language.server';
import { useFrameData } from '~/i18n/use-frame-data';
import { keptNowhere } from '~/information/caching';
import { ServiceLine, useServiceWords } from '~/information/service-words';
import { wordedService } from '~/information/worded-service';
import { paths } from '~/paths';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { HelpLines } from '~/ui/help-lines';
import { PhoneLink } from '~/ui/phone-link';
import { TextLink } from '~/ui/text-link';

export const headers = keptNowhere;

export function loader({ params }: LoaderFunctionArgs) {
  const language = requireLanguage(params);
  const { services, helpLines } = content();
  const service = services.find(({ id }) => id === params.service);
  if (!service) throw new Response(null, { status: 404 });
  const { contacts, lastCheckedOn } = service;
  const lines = service.helpLines.flatMap((each) => helpLines.filter((line) => line.id === each));
  const checked = lastCheckedOn && dayInWords(lastCheckedOn, language.code);
  return { service: wordedService(service), contacts, lines, checked };
}

export default function Service() {
  const { t } = useTranslation('services');
  const { language } = useFrameData();
  const { service, contacts, lines, checked } = useLoaderData<typeof loader>();
  const { title, lead, text, marks } = useServiceWords(service);
  const isReachable = contacts.some(({ phone, email, url }) => phone ?? email ?? url);
  return (
    <PublicFrame exit backTo={paths.services(language.code)}>
      <DocumentTitle>{t('title')}</DocumentTitle>
      <div {...marks}>
        <h1>{title}</h1>
        <p className="govuk-body-l">{lead}</p>
        {text.map((words, index) => (
          <p key={index}>{words}</p>
        ))}
      </div>
      <h2>{t('reach')}</h2>
      <ul className="govuk-list">
        {contacts.map(({ name, phone, email, url }) => (
          <li key={name}>
            <bdi lang="en">{name}</bdi> {phone === null ? null : <PhoneLink number={phone} />}{' '}
            {email === null ? null : <TextLink href={`mailto:${email}`}>{email}</TextLink>}{' '}
            {url === null ? null : (
              <TextLink href={url} rel="noreferrer">
                {t('site')}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
      {isReachable ? null : (
        <p>
          <ServiceLine id="askHub" />
        </p>
      )}
      {lines.length > 0 ? (
        <>
          <h2>{t('lines')}</h2>
          <HelpLines lines={lines} />
        </>
      ) : null}
      <p className="govuk-hint">
        {checked ? <ServiceLine id="checked" facts={{ day: checked }} /> : <ServiceLine id="unchecked" />}
      </p>
    </PublicFrame>
  );
}
