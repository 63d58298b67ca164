import type { ReactNode } from 'react';

export type HeadingSize = 's' | 'm' | 'l' | 'xl';

/** What every question has, whatever its control. */
export interface Question {
  hint?: ReactNode;
  error?: ReactNode;
  /** An id outside the question that describes it too. */
  describedBy?: string | undefined;
  /** Of the label or legend. */
  size?: HeadingSize | undefined;
  /** The label or legend is the page's h1. */
  isPageHeading?: boolean | undefined;
  groupClassName?: string | undefined;
}
