import { flags as flagOrder, type Flag } from '~/referrals/flags';
import type { ContactProfile, HarmCode } from '~/referrals/submission';

/** What a family's part says, in the borough's terms. */
export interface PartSaid {
  contact: ContactProfile;
  harm: readonly HarmCode[];
  wantsInterpreter: boolean;
  /** A qualified person has approved what they read, in their language. */
  isLanguageReviewed: boolean;
}

/** The family's own word on how it may be reached; whom a professional warned of stays warned of. */
export function profileAfter(before: ContactProfile, said: ContactProfile): ContactProfile {
  const named = new Set(said.keepFrom.map(({ name, rule }) => `${rule} ${name}`));
  return {
    ...said,
    keepFrom: [...said.keepFrom, ...before.keepFrom.filter(({ name, rule }) => !named.has(`${rule} ${name}`))],
  };
}

/** What the tray shows from now on. A warning is never taken back by it, only how the family can be reached is put right. */
export function flagsAfter(before: readonly string[], said: PartSaid, contact: ContactProfile): readonly Flag[] {
  const isUnreachable = contact.safe.length === 0 && contact.throughSomeone === null;
  const raised: Partial<Record<Flag, boolean>> = {
    'added-to': true,
    'no-safe-contact': isUnreachable,
    ...(said.harm.length > 0 && { 'harm-stated': true }),
    ...(said.wantsInterpreter && { 'interpreter-needed': true }),
    ...(!said.isLanguageReviewed && { 'confirm-with-interpreter': true }),
  };
  return flagOrder.filter((flag) => raised[flag] ?? before.includes(flag));
}
