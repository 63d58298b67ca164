/** Who opened a record, as its page shows it; instants are ISO 8601. */
export interface OpenedBy {
  people: readonly Opening[];
  glass: readonly GlassView[];
}

export interface Opening {
  /** Null where the person is no longer known. */
  name: string | null;
  times: number;
  refused: number;
  first: string;
  last: string;
}

export interface GlassView {
  name: string | null;
  why: string;
  reason: string;
  at: string;
  until: string;
}
