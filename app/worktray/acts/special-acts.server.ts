import type { Flag } from '~/referrals/flags';
import { acknowledgeReferral } from '~/referrals/acknowledge-referral.server';
import { allocateReferral } from '~/referrals/allocate-referral.server';
import { checkWithPartner } from '~/referrals/check-with-partner.server';
import { decideMash } from '~/referrals/decide-mash.server';
import { decidePanel } from '~/referrals/decide-panel.server';
import { holdReferral } from '~/referrals/hold-referral.server';
import { isReferralHeld } from '~/referrals/legal-hold.server';
import { markForPanel } from '~/referrals/mark-for-panel.server';
import { readDecision } from '~/referrals/mash-decision';
import { rateReferral } from '~/referrals/rate-referral.server';
import { restrictReferral } from '~/referrals/restrict-referral.server';
import { suggestPriority } from '~/referrals/suggest-priority';
import { listWorkersOfHub } from '../colleagues.server';
import { valueOf } from './act-view';
import { listOpenPartners } from './open-partners.server';
import { boxesOf, type ServedAct } from './served-act.server';
import { suggestHub } from './suggest-hub.server';

/** MASH's own, the hub's with its Panel, and what keeps a record apart. */
export const specialActs = {
  acknowledgement: { perform: (order) => acknowledgeReferral(order) },
  rating: {
    offer: (_, { flags }) => ({ suggested: suggestPriority(flags as readonly Flag[]) }),
    perform: (order, typed) => rateReferral({ ...order, ...boxesOf(typed, 'priority', 'reason') }),
  },
  'partner-checks': {
    offer: async ({ itemId }, _, query) => ({
      asked: await listOpenPartners(itemId),
      isAnswer: query.get('of') === 'answer',
    }),
    perform: (order, typed) => {
      const isAnswer = valueOf(typed, 'of') === 'answer';
      const partner = valueOf(typed, isAnswer ? 'answering' : 'partner');
      return checkWithPartner({ ...order, isAnswer, partner, words: valueOf(typed, isAnswer ? 'answer' : 'question') });
    },
  },
  'mash-decision': {
    isConfirmed: true,
    offer: async ({ itemId, referralId }) => ({
      asked: await listOpenPartners(itemId),
      hub: await suggestHub(referralId),
    }),
    perform: (order, typed) => decideMash({ ...order, decision: readDecision((name) => valueOf(typed, name)) }),
  },
  allocation: {
    offer: async ({ itemId }) => ({ people: await listWorkersOfHub(itemId) }),
    perform: (order, typed) => {
      const assigneeId = valueOf(typed, 'assignee');
      return allocateReferral({ ...order, assigneeId, ...boxesOf(typed, 'weeks', 'reason') });
    },
  },
  'panel-mark': { perform: (order, typed) => markForPanel({ ...order, ...boxesOf(typed, 'reason') }) },
  'panel-decision': {
    perform: (order, typed) => {
      const agencies = typed.agencies ?? [];
      return decidePanel({ ...order, agencies, ...boxesOf(typed, 'decision', 'lead', 'reason') });
    },
  },
  restriction: {
    perform: (order, typed) => restrictReferral({ ...order, isRestricted: true, ...boxesOf(typed, 'reason') }),
  },
  'restriction-end': {
    perform: (order, typed) => restrictReferral({ ...order, isRestricted: false, ...boxesOf(typed, 'reason') }),
  },
  'legal-hold': {
    offer: async ({ referralId }) => ({ isHeld: await isReferralHeld(referralId) }),
    perform: (order, typed) => {
      const isHeld = valueOf(typed, 'hold') !== 'release';
      return holdReferral({ ...order, isHeld, ...boxesOf(typed, 'reason') });
    },
  },
} as const satisfies Readonly<Record<string, ServedAct>>;
