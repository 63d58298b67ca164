import type { Channel, ContactProfile } from '~/referrals/submission';

/** A short rule about reaching someone; its words are `staff:contactRules.<code>`. */
export interface ContactRule {
  code: string;
  /** For `only`: the ways that are safe. */
  channels?: readonly Channel[];
}

const everyChannel: readonly Channel[] = ['call', 'text', 'voicemail', 'email', 'letter', 'home-visit'];
/** Up to this many safe ways are named themselves; beyond it the unsafe ones are. */
const fewChannels = 3;

/**
 * What a worker must know before reaching out, most dangerous first. What the person did not say is safe counts as not
 * safe; once `safeUntil` has passed nothing counts as safe before it has been asked again. `today`: YYYY-MM-DD.
 */
export function contactRules(profile: ContactProfile, today: string): ContactRule[] {
  const { keepFrom, safeUntil, parentsMayBeContacted, maySayWhoWeAre, codeWord, withholdNumber } = profile;
  const rules: [boolean, string][] = [
    [safeUntil !== null && safeUntil < today, 'ask-again'],
    [keepFrom.some(({ rule }) => rule !== 'may-know'), 'keep-from'],
    [parentsMayBeContacted === 'no', 'not-parents'],
  ];
  const manner: [boolean, string][] = [
    [maySayWhoWeAre === 'no', 'not-say-who'],
    [codeWord !== null, 'code-word'],
    [withholdNumber === 'yes', 'withhold-number'],
    [profile.days.length + profile.hours.length > 0 || profile.timesNote !== null, 'times'],
  ];
  const held = (list: [boolean, string][]) => list.filter(([holds]) => holds).map(([, code]) => ({ code }));
  return [...held(rules), ...channelRules(profile), ...held(manner)];
}

function channelRules({ safe, throughSomeone }: ContactProfile): ContactRule[] {
  const through = throughSomeone === null ? [] : [{ code: safe.length === 0 ? 'through-only' : 'through' }];
  if (safe.length === 0) return through.length > 0 ? through : [{ code: 'no-safe-way' }];
  if (safe.length <= fewChannels)
    return [
      {
        code: 'only',
        channels: everyChannel.filter((each) => safe.includes(each)),
      },
      ...through,
    ];
  const unsafe = everyChannel.filter((channel) => !safe.includes(channel));
  return [...unsafe.map((channel) => ({ code: `not-${channel}` })), ...through];
}
