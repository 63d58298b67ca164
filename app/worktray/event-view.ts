/** What happened, as the timeline shows it; opened, with names instead of ids. */
export interface EventView {
  id: string;
  /** Null where it concerns the whole request: what came in from outside, a message that failed. */
  itemId: string | null;
  type: string;
  at: string;
  tray: string | null;
  facts: Readonly<Record<string, unknown>>;
  content: Readonly<Record<string, unknown>> | null;
  /** The person's name; null for the service itself and the public. */
  by: string | null;
}
