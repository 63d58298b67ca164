import { failMessage, handleMessage, isMessageOf } from './messages.server';

export interface ByHand {
  /** `handle`: the person was reached another way. `returned`: the mail came back. */
  act: 'handle' | 'returned';
  id: string;
  referralId: string;
  staffId: string;
  now: Date;
}

/** What staff did about a message of a request; false where it is none of that request's. */
export async function settleByHand({ act, id, referralId, staffId, now }: ByHand): Promise<boolean> {
  if (!(await isMessageOf(id, referralId))) return false;
  if (act === 'handle') await handleMessage(id, staffId, now);
  else await failMessage(id, now, { from: 'sent', failure: 'returned', staffId });
  return true;
}
