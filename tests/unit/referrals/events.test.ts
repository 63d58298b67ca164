import { describe, expect, it } from 'vitest';
import { type ItemEvent, mayFollow, project, readItemEvent } from '~/referrals/events';
import { itemEvent, type ItemEventType } from '~/referrals/item-events';

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
const worker = '7d5e6a34-52a1-4b0e-9a54-8f4b8e6a0b11';
const event = (type: ItemEventType, facts: object = {}) => readItemEvent({ type, facts });
const asked = event('asked', {
  of: 'family',
  question: 'which-day',
  channel: 'email',
  since: '2025-12-29T10:00:00.000Z',
});
const answered = event('answered', { from: 'family', dueAt: '2026-01-02T17:00:00.000Z' });
const closed = event('closed', { outcome: 'advice' });
const rated = (priority: string, dueAt: string) => event('rated', { priority, suggested: 'green', dueAt });
const after = (...events: ItemEvent[]) => project([received, ...events]);

describe('a history', () => {
  it('begins with being received', () => {
    expect(project([received])).toEqual({
      ...received.facts,
      dueAt: new Date('2025-12-29T17:00:00Z'),
      ...{ status: 'received', assigneeId: null, waitingFor: null, waitingSince: null },
      ...{ panelOn: null, outcome: null, lateToldAt: null },
    });
  });

  it('leads to read once someone has read it, however often', () => {
    const read = event('read');
    expect(after(read).status).toBe('read');
    expect(after(read, read)).toEqual(after(read));
    expect(after(event('claimed', { assigneeId: worker }), read).status).toBe('in-progress');
  });

  it.each<[string, ItemEvent[]]>([
    ['is empty', []],
    ['does not begin with being received', [event('read')]],
    ['says twice that it was received', [received, received]],
    ['goes on after it was closed', [received, closed, event('claimed', { assigneeId: worker })]],
    ['closes what is closed', [received, closed, closed]],
    ['reopens what is open', [received, event('reopened', { dueAt: '2026-01-02T17:00:00.000Z' })]],
  ])('leads nowhere when it %s', (_, history) => {
    expect(() => project(history)).toThrow();
  });

  it('is not read from rows that no code wrote', () => {
    expect(readItemEvent(JSON.parse(JSON.stringify(received)) as { type: string; facts: unknown })).toEqual(received);
    expect(() => readItemEvent({ type: 'vanished', facts: {} })).toThrow();
    expect(() => readItemEvent({ type: 'received', facts: { tray: 'mash' } })).toThrow();
  });
});

describe('the clock of a referral', () => {
  it('goes on in another tray, where it is new and nobody’s', () => {
    const moved = event('transferred', { from: 'universal-plus-west', to: 'universal-plus-south' });
    expect(after(event('claimed', { assigneeId: worker }), moved)).toMatchObject({
      ...{ tray: 'universal-plus-south', status: 'received', assigneeId: null },
      dueAt: new Date('2025-12-29T17:00:00Z'),
    });
    expect(after(asked, moved)).toMatchObject({ status: 'waiting', waitingFor: 'family' });
  });

  it('stands still from a question to its answer, and only then', () => {
    expect(after(asked)).toMatchObject({ status: 'waiting', waitingSince: new Date('2025-12-29T10:00:00Z') });
    expect(after(asked, answered)).toMatchObject({
      ...{ status: 'in-progress', waitingFor: null, waitingSince: null },
      dueAt: new Date('2026-01-02T17:00:00Z'),
    });
  });

  it('is only ever shortened by a rating', () => {
    expect(after(rated('red', '2025-12-24T17:00:00.000Z')).dueAt).toEqual(new Date('2025-12-24T17:00:00Z'));
    expect(after(rated('green', '2026-02-01T17:00:00.000Z')).dueAt).toEqual(new Date('2025-12-29T17:00:00Z'));
  });

  it('is not lengthened by stepping up to MASH', () => {
    const up = event('stepped-up', { from: 'universal-plus-west', dueAt: '2025-12-30T17:15:00.000Z' });
    expect(after(asked, up)).toMatchObject({ tray: 'mash', status: 'received', waitingFor: null, priority: 'red' });
    expect(after(up).dueAt).toEqual(new Date('2025-12-29T17:00:00Z'));
  });
});

describe('the end of a referral', () => {
  it('is an outcome, and nobody waits any more', () => {
    expect(after(asked, closed)).toMatchObject({ status: 'closed', outcome: 'advice', waitingFor: null });
  });

  it('can be taken back', () => {
    const again = event('reopened', { dueAt: '2026-01-05T17:00:00.000Z' });
    expect(after(closed, again)).toMatchObject({ status: 'in-progress', outcome: null });
  });

  it('is a decision of MASH, or a new beginning in a hub', () => {
    const decided = (outcome: string, tray: string | null, dueAt: string | null) =>
      event('mash-decided', { outcome, tray, dueAt });
    expect(after(decided('social-care', null, null))).toMatchObject({ status: 'closed', outcome: 'social-care' });
    expect(after(decided('early-help-assessment', 'early-help-west', '2025-12-30T17:00:00.000Z'))).toMatchObject({
      ...{ status: 'received', tray: 'early-help-west', dueAt: new Date('2025-12-30T17:00:00Z'), outcome: null },
    });
  });

  it('comes after every child has its number in the case system', () => {
    const recorded = (isComplete: boolean) => event('episode-recorded', { child: 0, isComplete });
    expect(after(recorded(false)).status).toBe('in-progress');
    expect(after(recorded(true)).status).toBe('sent-to-ehm');
  });
});

describe('the Panel', () => {
  const marked = event('marked-for-panel', { panelOn: '2026-01-06' });

  it('has it on its list until it has decided', () => {
    expect(after(marked).panelOn).toBe('2026-01-06');
    expect(after(marked, event('panel-decided', { panelOn: '2026-01-06', decision: 'assessment' })).panelOn).toBeNull();
  });

  it('no longer sees it once the family does not agree to sharing', () => {
    const withdrawn = (purpose: string) => event('agreement-withdrawn', { purpose, channel: 'call' });
    expect(after(marked, withdrawn('sharing')).panelOn).toBeNull();
    expect(after(marked, withdrawn('help')).panelOn).toBe('2026-01-06');
  });
});

describe('any history', () => {
  const types = itemEvent.options.map(({ shape }) => shape.type.value);
  const times = Array.from({ length: 9 }, (_, day) => `2026-01-0${day + 1}T17:00:00.000Z`);
  const ends: Partial<Record<ItemEventType, string>> = { 'passed-on': 'ehm', closed: 'no-reply' };
  const facts = (pick: (count: number) => number, type: ItemEventType) => ({
    ...{
      assigneeId: worker,
      of: 'sender',
      from: 'sender',
      to: ends[type] ?? 'mash',
      question: 'more',
      channel: 'email',
    },
    ...{
      since: times[pick(9)],
      at: times[pick(9)],
      dueAt: times[pick(9)],
      panelOn: '2026-01-06',
      tray: 'early-help-west',
    },
    ...{ weeks: 6, child: 0, isComplete: pick(2) === 0, priority: 'red', suggested: 'amber', partner: 'police' },
    ...{ digest: 'x', system: 'ehm', purpose: pick(2) ? 'help' : 'sharing', event: '1', decision: 'assessment' },
    outcome: ends[type] ?? (pick(2) ? 'early-help-assessment' : 'linked'),
  });

  /** The same numbers for the same seed, so that a history that fails can be run again. */
  function picker(seed: number) {
    let state = seed;
    return (count: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) % count;
    };
  }

  it('leads, told again from its rows, to the state that stood after each event', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const pick = picker(seed);
      const history: ItemEvent[] = [received];
      for (let length = pick(25); length > 0; length--) {
        const state = project(history);
        const possible = types.filter((type) => type !== 'received' && mayFollow(state, type));
        const type = possible[pick(possible.length)] ?? 'read';
        history.push(readItemEvent({ type, facts: facts(pick, type) }));
        const stored = JSON.parse(JSON.stringify(history)) as { type: string; facts: unknown }[];
        expect(project(stored.map(readItemEvent)), `seed ${String(seed)}`).toEqual(project(history));
        const next = project(history);
        expect((next.outcome === null) === (next.status !== 'closed'), `seed ${String(seed)}`).toBe(true);
        expect((next.waitingFor === null) === (next.waitingSince === null), `seed ${String(seed)}`).toBe(true);
        if (!['answered', 'reopened', 'mash-decided'].includes(type))
          expect(next.dueAt.getTime(), `seed ${String(seed)}: ${type}`).toBeLessThanOrEqual(state.dueAt.getTime());
      }
    }
  });
});
