import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accept } from '~/journey/accept';
import { allHolds } from '~/journey/all-holds';
import type { Answer, Answers } from '~/journey/answers';
import { everyField, offeredOptions, revealedFields } from '~/journey/asked-fields';
import type { Field } from '~/journey/field';
import { prefill } from '~/journey/prefill';
import { storedList, walk } from '~/journey/walk';
import { anyAnswer } from './any-answer';
import { club, context, finished, walkClub } from './club-form';

const questions = club.pages.flatMap((page) => (page.kind === 'question' ? [page] : []));
const lists = club.pages.flatMap((page) => (page.kind === 'list' ? [page] : []));

function answerTo(field: Field): fc.Arbitrary<Answer> {
  if (!('options' in field)) return anyAnswer;
  const value = fc.constantFrom(...field.options.map((option) => option.value));
  return fc.oneof(
    { weight: 4, arbitrary: value },
    { weight: 2, arbitrary: fc.array(value, { maxLength: 3 }) },
    anyAnswer,
  );
}

const answersTo = (fields: readonly Field[]): fc.Arbitrary<Answers> =>
  fc
    .subarray([...everyField(fields)])
    .chain((asked) => fc.record(Object.fromEntries(asked.map((field) => [field.id, answerTo(field)]))));

const listOf = (fields: readonly Field[]) =>
  fc.record({
    isDone: fc.boolean(),
    items: fc
      .array(answersTo(fields), { maxLength: 3 })
      .map((all) => all.map((answers, index) => ({ id: String(index + 1), answers }))),
  });

/** Drafts of every sort: parts of a finished form, changed anywhere. */
const anyStored: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.subarray(Object.entries(finished)).map((some): Answers => Object.fromEntries(some)),
    answersTo(questions.flatMap(({ fields }) => fields)),
    fc
      .subarray(lists)
      .chain((some) =>
        fc.record(
          Object.fromEntries(
            some.map(({ list, pages }) => [list, fc.oneof(listOf(pages.flatMap(({ fields }) => fields)), anyAnswer)]),
          ),
        ),
      ),
    fc.boolean(),
  )
  .map(([some, changed, people, isFinished]): Answers => ({
    ...(isFinished ? finished : some),
    ...changed,
    ...people,
  }));

describe('whatever a draft holds', () => {
  test('the walk ends, at the one page that is not complete or at none', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const { path, frontier } = walkClub(stored);
        const incomplete = path.filter(({ state }) => state === 'incomplete');
        expect(incomplete.map(({ location }) => location)).toEqual(frontier ? [frontier] : []);
        expect(path.at(-1)?.location).toEqual(frontier ?? { page: 'note' });
      }),
    );
  });

  test('no answer counts whose page is not on the path and complete', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const { path, answers } = walkClub(stored);
        const asked = path.flatMap(({ page, state }) => {
          if (state === 'incomplete') return [];
          if (page.kind === 'info') return [`seen:${page.id}`];
          if (page.kind === 'list') return [page.list];
          return page.kind === 'question' ? everyField(page.fields).map(({ id }) => id) : [];
        });
        expect(Object.keys(answers).filter((id) => id !== 'region' && !asked.includes(id))).toEqual([]);
      }),
    );
  });

  test('walking the answers that count gives the same answers', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const once = walkClub(stored);
        const again = walkClub(once.answers);
        expect(again.answers).toEqual(once.answers);
        expect(again.frontier?.page).toBe(once.frontier?.page);
      }),
    );
  });

  test('a page that counts as complete posts back as it is', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const { path, answers } = walkClub(stored);
        for (const { page, location, state } of path) {
          if (page.kind !== 'question' || state === 'incomplete') continue;
          const list = lists.find(({ id }) => id === location.page);
          const items = list ? storedList(answers[list.list]).items : [];
          const own = location.item === undefined ? answers : items.find(({ id }) => id === location.item)?.answers;
          if (!own) continue;
          const view = { ...answers, ...own };
          const taken = accept(page.fields, prefill(page.fields, own), view, context);
          expect(taken).toEqual({ ok: true, values: askedOf(page.fields, own, view) });
        }
      }),
    );
  });

  test('whatever a page takes, the walk then counts as complete', () => {
    fc.assert(
      fc.property(anyStored, fc.gen(), (stored, gen) => {
        const { path, answers, frontier } = walkClub(stored);
        const page = path.at(-1)?.page;
        if (page?.kind !== 'question' || frontier?.item !== undefined) return;
        const posted = prefill(page.fields, gen(answersTo, page.fields));
        const taken = accept(page.fields, posted, answers, context);
        if (!taken.ok) return;
        const after = walkClub({ ...stored, ...taken.values });
        expect(after.path.find(({ location }) => location.page === page.id)?.state).toBe('complete');
        expect(after.answers).toMatchObject(taken.values);
      }),
      { numRuns: 300 },
    );
  });

  test('where all answers hold, the walk is the same without judging them', () => {
    let held = 0;
    fc.assert(
      fc.property(fc.oneof(anyStored, answersTo(questions.flatMap(({ fields }) => fields))), (stored) => {
        if (!allHolds(club, stored, context)) return;
        held += 1;
        expect(walk(club, stored, context, true)).toEqual(walkClub(stored));
      }),
      { numRuns: 500 },
    );
    expect(held).toBeGreaterThan(20);
  });

  test('no answer counts that was not offered', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const { path, answers } = walkClub(stored);
        for (const { page } of path) {
          if (page.kind !== 'question' || page.id !== 'likes') continue;
          const [field] = page.fields;
          if (!field || !Array.isArray(answers.likes)) continue;
          const offered = offeredOptions(field, answers).map(({ value }) => value);
          expect(offered).toEqual(expect.arrayContaining(answers.likes as string[]));
        }
      }),
    );
  });
});

/** The values of the fields that are asked, follow-ups with the answers that bring them. */
function askedOf(fields: readonly Field[], own: Answers, view: Answers): Answers {
  return Object.assign(
    {},
    ...fields.map((field) => ({
      [field.id]: own[field.id],
      ...askedOf(revealedFields(field, own[field.id], view), own, view),
    })),
  ) as Answers;
}
