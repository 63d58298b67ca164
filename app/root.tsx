import type { LinksFunction } from '@remix-run/node';
import { Links, Outlet, useRouteError } from '@remix-run/react';
import type { ReactNode } from 'react';
import enhance from '~/enhance/public.js?url';
import enhanceStaff from '~/enhance/staff.js?url';
import { useFrameData } from '~/i18n/use-frame-data';
import publicStyles from '~/styles/public.scss?url';
import staffStyles from '~/styles/staff.scss?url';
import { ErrorPage } from '~/ui/error-page';

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }];

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
