/** A row of the audit as its page shows it. */
export interface AuditView {
  id: number;
  /** ISO 8601. */
  at: string;
  /** A person's name; else `public`, `system`, or the id of someone no longer known. */
  actor: { name: string } | { code: string };
  action: string;
  /** What it was done to, in words where we have any. */
  subject: { text: string } | { tray: string } | null;
  outcome: string;
  facts: readonly { name: string; value: string }[];
}

export interface AuditPage {
  rows: readonly AuditView[];
  /** Where the next, older page begins; null on the last. */
  before: number | null;
}

/** A code for people to read: `read-referral` becomes `Read referral`. */
export function codeInWords(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
