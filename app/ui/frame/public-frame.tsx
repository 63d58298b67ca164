import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { useFrameData } from '~/i18n/use-frame-data';
import { BackLink } from '../back-link';
import { SkipLink } from '../skip-link';
import { LeavePage } from './leave-page';
import { PublicFooter } from './public-footer';
import { PublicHeader } from './public-header';
import { UnreviewedNotice } from './unreviewed-notice';

interface PublicFrameProps {
  backTo?: string | undefined;
  /** Whether the way out is shown: on every page of a form and wherever harm is spoken of. */
  exit?: boolean | undefined;
  /** The id of the page's form: changing the language then sends it first. */
  formId?: string | undefined;
  /** What the links to other languages keep of the address: `?postcode=NW9`. */
  query?: string | undefined;
  /** Left out where the page itself is the choice of a language. */
  hasLanguages?: boolean;
  /** Shown above the page's content. */
  notice?: ReactNode;
  children: ReactNode;
}

/** Everything around a public page. */
export function PublicFrame(props: PublicFrameProps) {
  const { backTo, exit, formId, query, hasLanguages = true, notice, children } = props;
  const { t } = useTranslation('site');
  const { language } = useFrameData();
  return (
    <>
      <SkipLink href="#main">{t('frame.skip')}</SkipLink>
      {formId ? (
        // Enter presses a form's first button; this one goes on, where the next would change the language
        <button type="submit" form={formId} className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
          {t('frame.continue')}
        </button>
      ) : null}
      <PublicHeader {...{ exit, formId, query, hasLanguages }} />
      <div className="govuk-width-container">
        {exit ? <LeavePage /> : null}
        {backTo ? (
          // nothing on a page stands outside its landmarks
          <nav aria-label={t('frame.back')}>
            <BackLink href={backTo} />
          </nav>
        ) : null}
        <main id="main" tabIndex={-1}>
          {language.isReviewed ? null : <UnreviewedNotice isFolded={formId !== undefined} />}
          {notice}
          {children}
        </main>
      </div>
      <PublicFooter language={language.code} />
    </>
  );
}
