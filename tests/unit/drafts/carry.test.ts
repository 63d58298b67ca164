import { describe, expect, test } from 'vitest';
import { carry } from '~/drafts/carry';
import { emptyContent, type DraftContent } from '~/drafts/draft-content';
import { ask } from '~/forms/ask';
import { findForm } from '~/forms/index';
import type { Answers } from '~/journey/answers';
import { seenId, walk } from '~/journey/walk';
import { context } from '../forms/real-catchment';

const fromDoor: DraftContent = {
  answers: {
    ...{ dangerNow: 'no', whoAsks: 'parent', worry: 'help', childBirth: 'age', childAge: 7 },
    ...{ homeKind: 'home', homePostcode: 'NW9 5AB', harm: ['none'], whoHelps: ['school'] },
  },
  pending: { where: { homeKind: ['home'] }, worry: { worry: ['x'] } },
  typedIn: { now: 'fa', who: 'fa', 'child-birth': 'fa', where: 'fa' },
};

describe('going on from the front door', () => {
  const carried = carry(fromDoor, ask, emptyContent);

  test('what both forms ask goes along, what the other does not ask stays behind', () => {
    const { answers } = carried;
    expect(answers).toMatchObject({ whoAsks: 'parent', homePostcode: 'NW9 5AB', harm: ['none'], whoHelps: ['school'] });
    for (const id of ['dangerNow', 'worry', 'childBirth', 'childAge']) expect(answers).not.toHaveProperty(id);
  });

  test('the child it is about is the first child', () => {
    expect(carried.answers.children).toEqual({
      items: [{ id: '1', answers: { childBirth: 'age', childAge: 7 } }],
      isDone: false,
    });
  });

  test('the language each page was answered in goes along', () => {
    expect(carried.typedIn).toEqual({ who: 'fa', where: 'fa', 'children/1/child-birth': 'fa' });
    expect(carried.pending).toEqual({ where: { homeKind: ['home'] } });
  });

  test('the pages that were answered are passed over', () => {
    expect(carried.carried).toEqual(['who', 'where', 'children/1/child-birth', 'who-helps', 'today']);
  });

  test('no question is asked again', () => {
    const answers: Answers = { ...carried.answers, [seenId('before')]: true, [seenId('this-device')]: true };
    expect(walk(ask, answers, context).frontier).toEqual({ page: 'your-name' });
    const named = { ...answers, firstName: 'Test', lastName: 'Person', relationship: null };
    expect(walk(ask, named, context).frontier).toEqual({ page: 'children', item: '1', itemPage: 'child-name' });
  });

  test('an answer the other form does not take is asked again', () => {
    const neighbour = carry({ ...fromDoor, answers: { ...fromDoor.answers, childAge: 30 } }, ask, emptyContent);
    const answers: Answers = {
      ...{ ...neighbour.answers, [seenId('before')]: true, [seenId('this-device')]: true },
      ...{ firstName: 'Test', lastName: 'Person', relationship: null },
    };
    expect(walk(ask, answers, context).frontier).toEqual({ page: 'children', item: '1', itemPage: 'child-birth' });
  });
});

describe('a form that was begun before', () => {
  const kept: DraftContent = {
    answers: {
      ...{ whoAsks: 'young-person', story: 'Bedtimes.' },
      children: { items: [{ id: '1', answers: { childFirstName: 'Test' } }], isDone: true },
    },
    pending: {},
    typedIn: { 'your-words': 'en' },
  };
  const carried = carry(fromDoor, ask, kept);

  test('keeps what was typed there, and takes the newer answer where both have one', () => {
    expect(carried.answers).toMatchObject({ whoAsks: 'parent', story: 'Bedtimes.', children: kept.answers.children });
    expect(carried.typedIn).toMatchObject({ 'your-words': 'en', who: 'fa' });
  });
});

test('lists go along whole, with what was read and what was typed in them', () => {
  const tell = findForm('tell');
  if (!tell) return;
  const children = { items: [{ id: '2', answers: { childFirstName: 'Test' } }], isDone: true };
  const from: DraftContent = {
    answers: { children, [seenId('this-device')]: true, needs: ['sleep'], programmes: ['not-sure'] },
    pending: { 'children/3/child-birth': { childBirth: ['date'] } },
    typedIn: { 'children/2/child-name': 'fa', programmes: 'fa' },
  };
  const carried = carry(from, tell, emptyContent);
  expect(carried.answers).toMatchObject({ children, [seenId('this-device')]: true });
  expect(carried.answers).not.toHaveProperty('programmes');
  expect(carried.pending).toEqual(from.pending);
  expect(carried.typedIn).toEqual({ 'children/2/child-name': 'fa' });
});
