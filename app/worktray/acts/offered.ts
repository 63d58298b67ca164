import type { ChildRecord } from '~/referrals/child-records';

export interface ChildRecordView {
  name: string;
  birth: string;
  record: ChildRecord;
}

interface Person {
  id: string;
  name: string;
}

/** What an act's form offers to choose from, beside what every act's page shows; each loads what it needs of it. */
export interface Offered {
  people: readonly Person[];
  assigneeId: string | null;
  /** By which ways the family may safely be reached. */
  ways: readonly string[];
  /** By which ways each may be asked. */
  waysToAsk: Readonly<Record<'family' | 'sender', readonly string[]>>;
  trays: readonly string[];
  children: readonly ChildRecordView[];
  /** Nothing is awaited after the children's numbers: it can be closed with them. */
  isLast: boolean;
  isHeld: boolean;
  /** What the rule says the priority is. */
  suggested: string;
  /** Partners who were asked and have not answered. */
  asked: readonly string[];
  /** What a partner answered is written down, not what one is asked. */
  isAnswer: boolean;
  hub: string | null;
}
