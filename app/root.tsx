import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Links, Outlet, useRouteError } from '@remix-run/react';
import type { ReactNode } from 'react';
import enhance from '~/enhance/public.js?url';
import enhanceStaff from '~/enhance/staff.js?url';
import { liveLanguages } from '~/i18n/live-languages.server';
import { useFrameData } from '~/i18n/use-frame-data';
import publicStyles from '~/styles/public.scss?url';
import staffStyles from '~/styles/staff.scss?url';
import { ErrorPage } from '~/ui/error-page';

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const path = new URL(request.url).pathname;
  const code = path.split('/')[1];
  const languages = liveLanguages();
  const language = languages.find((each) => each.code === code) ?? languages[0];
  if (!language) throw new Error('no language is live');
  return { language, languages, path, isStaff: code === 'staff', refusal: context.refusal };
}

export function Layout({ children }: { children: ReactNode }) {
  const { language, isStaff } = useFrameData();
  return (
    <html lang={language.code} dir={language.direction} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title></title>
        <link rel="stylesheet" href={isStaff ? staffStyles : publicStyles} />
        <Links />
      </head>
      <body className="govuk-template__body">
        {children}
        <script type="module" src={enhance} />
        {isStaff ? <script type="module" src={enhanceStaff} /> : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
