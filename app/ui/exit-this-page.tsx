import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface ExitThisPageProps {
  href: string;
  id?: string;
  className?: string;
  /** What the script says; keyboard users hear how many presses are left. */
  words?: { activated: string; timedOut: string; pressTwoMoreTimes: string; pressOneMoreTime: string } | undefined;
  children: ReactNode;
}

/** A plain link; the script adds three presses of Shift and hides the page at once. */
export function ExitThisPage({ href, id, className, words, children }: ExitThisPageProps) {
  const spoken = words && {
    'data-i18n.activated': words.activated,
    'data-i18n.timed-out': words.timedOut,
    'data-i18n.press-two-more-times': words.pressTwoMoreTimes,
    'data-i18n.press-one-more-time': words.pressOneMoreTime,
  };
  return (
    <div
      id={id}
      className={classNames('govuk-exit-this-page', className)}
      data-module="govuk-exit-this-page"
      {...spoken}
    >
      <a
        href={href}
        role="button"
        draggable={false}
        className="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
        data-module="govuk-button"
        rel="nofollow noreferrer"
      >
        {children}
      </a>
    </div>
  );
}
