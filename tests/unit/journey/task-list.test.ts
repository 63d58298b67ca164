import { describe, expect, test } from 'vitest';
import { info, question, radios, text } from '~/forms/define';
import { is } from '~/journey/conditions';
import type { Answers } from '~/journey/answers';
import type { FormDefinition } from '~/journey/form';
import { taskList } from '~/journey/task-list';
import { seenId, walk } from '~/journey/walk';
import { context } from './club-form';

const form: FormDefinition = {
  id: 'club',
  version: 1,
  audience: 'family',
  derived: [],
  pages: [
    info('start', 'before'),
    question('start', 'who', [radios('who', ['old', 'new'])]),
    question('past', 'years', [text('years')], { when: is('who', 'old') }),
    question('wish', 'sport', [text('sport')]),
    question('wish', 'place', [text('place')]),
  ],
};
const tasksFor = (answers: Answers) =>
  taskList(form, walk(form, answers, context)).map(({ section, status, to }) => [section, status, to?.page ?? null]);
const seen = { [seenId('before')]: true } as const;

describe('the list of tasks', () => {
  test('begins with one to start, and the rest to come', () => {
    expect(tasksFor({})).toEqual([
      ['start', 'start', 'before'],
      ['past', 'later', null],
      ['wish', 'later', null],
    ]);
  });

  test('goes on where something is missing', () => {
    expect(tasksFor(seen)[0]).toEqual(['start', 'continue', 'who']);
  });

  test('leaves out what does not apply, once that is known', () => {
    expect(tasksFor({ ...seen, who: 'new' })).toEqual([
      ['start', 'done', 'before'],
      ['wish', 'start', 'sport'],
    ]);
    expect(tasksFor({ ...seen, who: 'old' })).toEqual([
      ['start', 'done', 'before'],
      ['past', 'start', 'years'],
      ['wish', 'later', null],
    ]);
  });

  test('leaves out what was passed by without being asked', () => {
    const hidden = {
      ...form,
      pages: [
        ...form.pages.slice(0, 2),
        question('past', 'more', [text('more')], { when: is('years', 'x') }),
        ...form.pages.slice(3),
      ],
    };
    const walked = walk(hidden, { ...seen, who: 'new' }, context);
    expect(taskList(hidden, walked).map(({ section }) => section)).toEqual(['start', 'wish']);
  });

  test('is all done where nothing is missing', () => {
    expect(tasksFor({ ...seen, who: 'new', sport: 'chess', place: 'hall' }).map(([, status]) => status)).toEqual([
      'done',
      'done',
    ]);
  });
});
