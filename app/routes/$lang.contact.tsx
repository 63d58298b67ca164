import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { content } from '~/content/content.server';
import { requireLanguage } from '~/i18n/require-language.server';
import { keptInCaches } from '~/information/caching';
import { HubCards } from '~/information/hub-cards';
import { InformationPage } from '~/information/information-page';
import { OpeningHours } from '~/information/opening-hours';
import { hubPlaces, phoneOf } from '~/information/places-to-ring.server';
import { ToldSection } from '~/information/told';

export const headers = keptInCaches;

export function loader({ params }: LoaderFunctionArgs) {
  requireLanguage(params);
  const { workingHours } = content();
  return {
    hubs: hubPlaces(),
    hubDays: workingHours.hub.days,
    child: { phone: phoneOf('barnet-children-safety'), days: workingHours.mash.days },
    night: phoneOf('barnet-out-of-hours'),
  };
}

export default function Contact() {
  const { hubs, hubDays, child, night } = useLoaderData<typeof loader>();
  return (
    <InformationPage id="contact">
      <ToldSection id="contact.danger" />
      <ToldSection id="contact.hubs">
        <OpeningHours days={hubDays} />
      </ToldSection>
      <HubCards hubs={hubs} />
      {child.phone ? (
        <ToldSection id="contact.child" facts={{ phone: child.phone }}>
          <OpeningHours days={child.days} />
        </ToldSection>
      ) : null}
      {night ? <ToldSection id="contact.night" facts={{ phone: night }} /> : null}
      <ToldSection id="contact.relay" />
      <ToldSection id="contact.sent" />
    </InformationPage>
  );
}
