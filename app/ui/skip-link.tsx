import type { ReactNode } from 'react';

export function SkipLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="govuk-skip-link" data-module="govuk-skip-link">
      {children}
    </a>
  );
}
