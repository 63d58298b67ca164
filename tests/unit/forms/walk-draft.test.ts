import { describe, expect, test } from 'vitest';
import { date, question, text } from '~/forms/define';
import { keepTaken, walkDraft } from '~/forms/walk-draft.server';
import type { FormDefinition, JourneyContext } from '~/journey/form';

const form: FormDefinition = {
  id: 'visit',
  version: 1,
  audience: 'family',
  derived: [],
  pages: [question('visit', 'when', [date('when', 'from-today')]), question('visit', 'who', [text('who')])],
};
const on = (today: string): JourneyContext => ({
  today,
  findHub: () => ({ outcome: 'none', hub: null, alternative: null, council: null }),
});
const frontierOf = (answers: Record<string, string>, context: JourneyContext) =>
  walkDraft(form, answers, context).frontier?.page ?? null;

describe('the answers of a draft, walked again and again', () => {
  test('are judged by the day they are walked on', () => {
    const [today, tomorrow] = [on('2026-11-24'), on('2026-11-25')];
    const answers = { when: '2026-11-24', who: 'Ada' };
    for (const _ of [1, 2]) {
      expect(frontierOf(answers, today)).toBeNull();
      expect(frontierOf(answers, tomorrow)).toBe('when');
    }
  });

  test('are judged where one of them is another', () => {
    const today = on('2026-11-24');
    expect(frontierOf({ when: '2026-11-24' }, today)).toBe('who');
    expect(frontierOf({ when: '2026-11-23' }, today)).toBe('when');
  });

  test('hold with what a page has taken', () => {
    const today = on('2026-11-24');
    const before = { when: '2026-11-24' };
    expect(frontierOf(before, today)).toBe('who');
    keepTaken(form, before, { ...before, who: 'Ada' }, today);
    expect(frontierOf({ ...before, who: 'Ada' }, today)).toBeNull();
  });

  test('do not hold because a page has taken one, where those before it do not', () => {
    const today = on('2026-11-24');
    const before = { when: '2026-11-23' };
    expect(frontierOf(before, today)).toBe('when');
    keepTaken(form, before, { ...before, who: 'Ada' }, today);
    expect(frontierOf({ ...before, who: 'Ada' }, today)).toBe('when');
  });
});
