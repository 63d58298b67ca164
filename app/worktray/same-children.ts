/** How many requests about the same children are listed. */
export const mostSame = 5;

/** Other requests about the children of one. */
export interface SameChildren {
  total: number;
  requests: readonly SameChild[];
}

export interface SameChild {
  reference: string;
  /** ISO 8601. */
  sentAt: string;
  tray: string;
  status: string;
  /** The day of birth is the same too; else one of the two does not say it. */
  isSure: boolean;
}
