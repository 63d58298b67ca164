import { content } from '~/content/content.server';
import { answerQuestion } from '~/referrals/answer-question.server';
import { askForMore } from '~/referrals/ask-for-more.server';
import { assignReferral } from '~/referrals/assign-referral.server';
import { blankRecord, type ChildRecord } from '~/referrals/child-records';
import { claimReferral } from '~/referrals/claim-referral.server';
import { closeReferral } from '~/referrals/close-referral.server';
import { dealWithEvent } from '~/referrals/deal-with-event.server';
import { noteReferral } from '~/referrals/note-referral.server';
import { recordChildren } from '~/referrals/record-children.server';
import { reopenReferral } from '~/referrals/reopen-referral.server';
import { stepUpReferral } from '~/referrals/step-up-referral.server';
import { transferReferral } from '~/referrals/transfer-referral.server';
import { withdrawAgreement } from '~/referrals/withdraw-agreement.server';
import { listColleagues } from '../colleagues.server';
import { valueOf } from './act-view';
import { listChildRecords } from './children-records.server';
import { listSafeWays, listWaysToAsk } from './safe-ways.server';
import { boxesOf, type ServedAct } from './served-act.server';

const childFields = Object.keys(blankRecord) as (keyof ChildRecord)[];
const mostChildren = 30;

/** What is done in every tray. */
export const dailyActs = {
  claim: { perform: (order) => claimReferral(order) },
  assignment: {
    offer: ({ itemId }) => listColleagues(itemId),
    perform: (order, typed) => assignReferral({ ...order, assigneeId: valueOf(typed, 'assignee') }),
  },
  note: { perform: (order, typed) => noteReferral({ ...order, ...boxesOf(typed, 'text') }) },
  done: { perform: (order, typed) => dealWithEvent({ ...order, ...boxesOf(typed, 'event') }) },
  question: {
    offer: async ({ referralId }) => ({ waysToAsk: await listWaysToAsk(referralId) }),
    perform: (order, typed) => {
      // One list of ways: whom, and by which.
      const [of = '', channel = ''] = valueOf(typed, 'channel').split(' ');
      const topic = valueOf(typed, `topic-${of}`);
      return askForMore({ ...order, of, channel, topic, ...boxesOf(typed, 'words') });
    },
  },
  reply: { perform: (order, typed) => answerQuestion({ ...order, ...boxesOf(typed, 'words') }) },
  children: {
    offer: async ({ referralId }, { waitingFor, panelOn }) => ({
      children: await listChildRecords(referralId),
      isLast: waitingFor === null && panelOn === null,
    }),
    perform: (order, typed) => {
      const children = (typed.child ?? []).slice(0, mostChildren).map((child) => {
        const record = childFields.map((field) => [field, valueOf(typed, `${field}-${child}`)]);
        return Object.fromEntries(record) as Record<keyof ChildRecord, string>;
      });
      return recordChildren({ ...order, children, isLast: valueOf(typed, 'last') === 'yes' });
    },
  },
  transfer: {
    isConfirmed: true,
    offer: (_, { tray }) => ({
      trays: content().trays.flatMap(({ id, isOff }) => (isOff || id === tray ? [] : [id])),
    }),
    perform: (order, typed) => transferReferral({ ...order, ...boxesOf(typed, 'to', 'reason') }),
  },
  'step-up': {
    isConfirmed: true,
    perform: (order, typed) => stepUpReferral({ ...order, ...boxesOf(typed, 'reason') }),
  },
  withdrawal: {
    isConfirmed: true,
    offer: async ({ referralId }) => ({ ways: await listSafeWays(referralId) }),
    perform: (order, typed) => {
      const isChecked = valueOf(typed, 'checked') === 'yes';
      return withdrawAgreement({ ...order, ...boxesOf(typed, 'purpose', 'channel', 'words'), isChecked });
    },
  },
  closing: {
    isConfirmed: true,
    perform: (order, typed) => closeReferral({ ...order, ...boxesOf(typed, 'outcome', 'reason') }),
  },
  reopening: { perform: (order, typed) => reopenReferral({ ...order, ...boxesOf(typed, 'reason') }) },
} as const satisfies Readonly<Record<string, ServedAct>>;
