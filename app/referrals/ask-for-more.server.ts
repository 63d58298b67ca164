import { cleanText } from '~/journey/clean-text';
import { type ActOutcome, type Order, performAct, type Scene } from './act.server';
import { missingWords, wordLimits } from './act-words';
import { contactOf } from './contact-of.server';
import { londonDay } from '~/i18n/london-day';
import { type Topic, topics } from './message-templates';
import { queueMessages } from './queue-messages.server';
import { safeWays } from './safe-ways';

interface Question extends Order {
  /** `family` or `sender`. */
  of: string;
  /** `message`: the portal writes; else a way that the worker used. */
  channel: string;
  /** Which approved text, for a message. */
  topic: string;
  /** What the worker asked. */
  words: string;
}

/**
 * Asks the sender or the family for more: by a message of an approved text, which the portal sends where that is safe, or
 * as a worker did by a safe way. The clock stands still until the answer.
 */
export function askForMore({ of, channel, topic, words, ...order }: Question): Promise<ActOutcome> {
  return performAct(order, 'ask-more', async (scene) => {
    const { tx, referralId, now } = scene;
    if (scene.state.waitingFor !== null) return { refused: 'waiting-already' };
    if (of !== 'family' && of !== 'sender') return { issues: { of: 'choose' } };
    const isMessage = channel === 'message';
    const known: readonly string[] = topics[of];
    const ways = await waysToAsk(scene);
    if (!ways[of].includes(channel)) return { issues: { channel: channel ? 'not-safe' : 'choose' } };
    const issues = {
      ...(isMessage && !known.includes(topic) && { topic: 'choose' }),
      ...(!isMessage ? missingWords({ words }, wordLimits.note) : {}),
    };
    if (Object.keys(issues).length > 0) return { issues };
    if (isMessage) {
      const told = await queueMessages(tx, { referralId, now, moment: 'asked-for-more', topic: topic as Topic });
      if (told.templates.length === 0) return { issues: { channel: 'not-safe' } };
    }
    const facts = { of, channel, question: isMessage ? topic : 'own-words', since: now.toISOString() } as const;
    const text = cleanText(words);
    return { events: [{ event: { type: 'asked', facts }, content: text && !isMessage ? { text } : null }] };
  });
}

/** By which ways each may be asked. A professional who sent it is written to; a family only where it asked for itself. */
export async function waysToAsk(scene: Pick<Scene, 'tx' | 'referralId' | 'key' | 'now'>) {
  const { tx, referralId, now } = scene;
  const where = { referralId, template: 'sender-received', recipient: { not: null } };
  const hasSender = (await tx.message.count({ where })) > 0;
  const { kind, sourceCode } = await tx.referral.findUniqueOrThrow({ where: { id: referralId } });
  const ways = safeWays(await contactOf(scene), londonDay(now));
  const isOwn = kind === 'universal-plus' && ['1A', '1C'].includes(sourceCode);
  const mayWrite = !hasSender && isOwn && ways.includes('email');
  return {
    sender: [...(hasSender ? ['message'] : []), 'call'] as string[],
    family: [...(mayWrite ? ['message'] : []), ...ways] as string[],
  };
}
