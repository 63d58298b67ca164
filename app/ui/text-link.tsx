import type { AnchorHTMLAttributes } from 'react';

/** A link in a sentence: its words come from the mark that encloses them. */
export function TextLink({ children, ...attributes }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return (
    <a className="govuk-link" {...attributes}>
      {children}
    </a>
  );
}
