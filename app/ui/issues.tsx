import { ErrorSummary } from './error-summary';

/** A person's mistakes on a plain page: the name of the control, and what to say about it. */
export type Issues = readonly { field: string; text: string }[];

/** The summary above the page; each line leads to its control. */
export function IssueSummary({ issues }: { issues: Issues }) {
  if (issues.length === 0) return null;
  return <ErrorSummary items={issues.map(({ field, text }) => ({ href: `#${field}`, text }))} />;
}

export const issueOf = (issues: Issues, field: string) => issues.find((issue) => issue.field === field)?.text;
