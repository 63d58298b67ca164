import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names';

interface Look {
  variant?: 'secondary' | 'warning' | 'inverse' | undefined;
  isStart?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}

interface ButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'> {
  /** A second press within a second is dropped, where there is script. */
  preventDoubleClick?: boolean;
}

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}

function look({ variant, isStart, className }: Look) {
  return classNames('govuk-button', variant && `govuk-button--${variant}`, className, isStart && 'govuk-button--start');
}

export function Button({ variant, isStart, className, children, preventDoubleClick, ...attributes }: ButtonProps) {
  return (
    <button
      type="submit"
      {...attributes}
      aria-disabled={attributes.disabled ? true : undefined}
      className={look({ variant, isStart, className, children })}
      data-module="govuk-button"
      data-prevent-double-click={preventDoubleClick}
    >
      {children}
      {isStart ? <StartIcon /> : null}
    </button>
  );
}

interface ButtonLinkProps extends Look, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'children'> {
  href: string;
}

/** A link that looks like a button: for going on where nothing is sent. */
export function ButtonLink({ variant, isStart, className, children, ...attributes }: ButtonLinkProps) {
  return (
    <a
      role="button"
      draggable={false}
      {...attributes}
      className={look({ variant, isStart, className, children })}
      data-module="govuk-button"
    >
      {children}
      {isStart ? <StartIcon /> : null}
    </a>
  );
}
