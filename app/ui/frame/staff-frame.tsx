import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { paths } from '~/paths';
import { Button } from '../button';
import { SkipLink } from '../skip-link';
import { Wordmark } from './wordmark';

export interface TrayLink {
  id: string;
  name: string;
  /** How many are waiting. */
  count?: number | undefined;
}

interface StaffFrameProps {
  /** The name of who is signed in; without one there is nothing to sign out of. */
  name?: string | undefined;
  trays?: readonly TrayLink[] | undefined;
  /** The id of the tray this page belongs to. */
  tray?: string | undefined;
  children: ReactNode;
}

/** More than these and a phone shows them folded: a list of eight would fill half of it. */
const mostUnfolded = 2;

/** Everything around a staff page. */
export function StaffFrame({ name, trays = [], tray, children }: StaffFrameProps) {
  const { t } = useTranslation('site');
  return (
    <>
      <SkipLink href="#main">{t('frame.skip')}</SkipLink>
      <header className="app-header staff-header">
        <div>
          <Wordmark href={paths.staff.home()} name={t('staff.product')} />
          {name ? (
            <form method="post" action={paths.staff.signOut()} className="staff-who">
              <span>{name}</span>
              <Button variant="secondary">{t('staff.signOut')}</Button>
            </form>
          ) : null}
        </div>
        {trays.length > 0 ? (
          <nav aria-label={t('staff.trays')} className="staff-trays">
            {trays.length > mostUnfolded ? (
              <details>
                <summary>{t('staff.yours', { number: trays.length })}</summary>
                <Trays {...{ trays, tray }} />
              </details>
            ) : (
              <Trays {...{ trays, tray }} />
            )}
          </nav>
        ) : null}
      </header>
      <main id="main" className="staff-main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function Trays({ trays, tray }: { trays: readonly TrayLink[]; tray: string | undefined }) {
  return (
    <ul>
      {trays.map(({ id, name, count }) => (
        <li key={id}>
          <a href={paths.staff.tray(id)} aria-current={id === tray ? 'page' : undefined}>
            {name}
            {count === undefined ? null : <span className="staff-count">{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
