/** Looks, and what is told of messages, change nothing about a referral that someone is working on. */
export const passiveEvents = ['read', 'late-told', 'message-failed', 'break-glass', 'code-tried'] as const;

export const isPassive = (type: string) => (passiveEvents as readonly string[]).includes(type);
