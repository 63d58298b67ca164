import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptInCaches } from '~/information/caching';
import { HubCards } from '~/information/hub-cards';
import { hubPlaces, phoneOf } from '~/information/places-to-ring.server';
import { Street } from '~/information/street';
import { Told, ToldSection, ToldSteps } from '~/information/told';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/button';
import { DocumentTitle } from '~/ui/frame/document-title';
import { PublicFrame } from '~/ui/frame/public-frame';
import { TextLink } from '~/ui/text-link';

export const headers = keptInCaches;

export function loader({ params }: LoaderFunctionArgs) {
  const language = requireLanguage(params);
  return {
    start: paths.form(language.code, 'ask'),
    getHelp: paths.getHelp(language.code),
    callMe: paths.callMe(language.code),
    support: paths.support(language.code),
    activities: paths.activities(language.code),
    myList: paths.myList(language.code),
    finder: paths.hubs(language.code),
    resume: paths.resume(language.code),
    track: paths.track(language.code),
    hubs: hubPlaces(),
    childrenSafety: phoneOf('barnet-children-safety'),
    outOfHours: phoneOf('barnet-out-of-hours'),
  };
}

export default function Home() {
  const { t } = useTranslation('pages');
  const {
    start,
    getHelp,
    callMe,
    support,
    activities,
    myList,
    finder,
    resume,
    track,
    hubs,
    childrenSafety,
    outOfHours,
  } = useLoaderData<typeof loader>();
  return (
    <PublicFrame exit>
      <DocumentTitle>{t('home.title')}</DocumentTitle>
      <div className="app-opening app-wide">
        <div>
          <h1 className="govuk-heading-xl">{t('home.title')}</h1>
          <p className="govuk-body-l">{t('home.lead')}</p>
          <ButtonLink href={start} isStart>
            {t('home.start')}
          </ButtonLink>
          <p className="govuk-hint">{t('home.minutes')}</p>
          <ul className="govuk-list">
            <li>
              <TextLink href={getHelp}>{t('home.notSure')}</TextLink>
            </li>
            <li>
              <TextLink href={getHelp}>{t('home.work')}</TextLink>
            </li>
            <li>
              <TextLink href={callMe}>{t('home.callMe')}</TextLink>
            </li>
            <li>
              <TextLink href={resume}>{t('saving:resume.title')}</TextLink>
            </li>
            <li>
              <TextLink href={track}>{t('tracking:enter.title')}</TextLink>
            </li>
            <li>
              <TextLink href={support}>{t('home.services')}</TextLink>
            </li>
            <li>
              <TextLink href={activities}>{t('activities:title')}</TextLink>
            </li>
            <li>
              <TextLink href={myList}>{t('support:list.title')}</TextLink>
            </li>
          </ul>
        </div>
        <Street />
      </div>
      <p className="app-danger">
        <Told id="home.danger" />
      </p>
      <div className="app-pair app-wide">
        <div>
          <ToldSection id="home.promise" />
        </div>
        <div>
          <h2>{t('home.next.title')}</h2>
          <ToldSteps id="home.next.list" />
        </div>
      </div>
      <ToldSection id="home.hubs" />
      <HubCards hubs={hubs} />
      <p>
        <TextLink href={finder}>{t('hubs:hub.find')}</TextLink>
      </p>
      {childrenSafety && outOfHours ? <ToldSection id="home.child" facts={{ childrenSafety, outOfHours }} /> : null}
    </PublicFrame>
  );
}
