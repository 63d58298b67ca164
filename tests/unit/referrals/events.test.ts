import { describe, expect, it } from 'vitest';
import { type ItemEvent, project, readItemEvent } from '~/referrals/events';

const received: ItemEvent = {
  type: 'received',
  facts: {
    purpose: 'referral',
    tray: 'universal-plus-west',
    priority: 'green',
    receivedOn: '2025-12-24',
    dueAt: '2025-12-29T17:00:00.000Z',
  },
};

describe('a history', () => {
  it('begins with being received', () => {
    expect(project([received])).toEqual({
      ...received.facts,
      dueAt: new Date('2025-12-29T17:00:00Z'),
      status: 'received',
      assigneeId: null,
    });
  });

  it('leads to read once someone has read it, however often', () => {
    const read: ItemEvent = { type: 'read', facts: {} };
    expect(project([received, read]).status).toBe('read');
    expect(project([received, read, read])).toEqual(project([received, read]));
  });

  it.each<[string, ItemEvent[]]>([
    ['is empty', []],
    ['does not begin with being received', [{ type: 'read', facts: {} }]],
    ['says twice that it was received', [received, received]],
  ])('leads nowhere when it %s', (_, history) => {
    expect(() => project(history)).toThrow();
  });

  it('is not read from rows that no code wrote', () => {
    expect(readItemEvent(JSON.parse(JSON.stringify(received)) as { type: string; facts: unknown })).toEqual(received);
    expect(() => readItemEvent({ type: 'vanished', facts: {} })).toThrow();
    expect(() => readItemEvent({ type: 'received', facts: { tray: 'mash' } })).toThrow();
  });
});
