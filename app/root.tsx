import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Links, Outlet, useRouteError } from '@remix-run/react';
import type { ReactNode } from 'react';
import enhance from '~/enhance/public.js?url';
import { isLanguage, languages } from '~/i18n/i18n.server';
import { useFrameData } from '~/i18n/use-frame-data';
import publicStyles from '~/styles/public.scss?url';
import staffStyles from '~/styles/staff.scss?url';
import { ErrorPage } from '~/ui/error-page';

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const path = new URL(request.url).pathname;
  const code = path.split('/')[1];
  const live = languages.filter(({ isLive }) => isLive);
  const language = live.find((each) => each.code === (isLanguage(code) ? code : 'en')) ?? languages[0];
  if (!language) throw new Error('locales/ holds no language');
  return { language, languages: live, path, isStaff: code === 'staff', refusal: context.refusal };
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
