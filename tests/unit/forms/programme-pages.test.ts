import { describe, expect, test } from 'vitest';
import { askSubmission } from '~/forms/ask-submission';
import { pickable, programmesPicked, withPicked } from '~/forms/programme-pages';
import { kinds } from '~/content/kinds';
import { readSeeds } from '~/content/seeds.server';
import { ask } from '~/forms/ask';
import { offeredOptions } from '~/journey/asked-fields';
import { walk } from '~/journey/walk';
import type { Answers } from '~/journey/answers';
import { endsAt, fillInWith, pagesFor } from './fill-in';
import { context } from './real-catchment';

const mediation: Answers = { programmes: ['getting-on'], gettingOn: ['parent-child-mediation'] };

test('the form offers exactly the programmes of the menu that may be picked', () => {
  const seeds = readSeeds().flatMap(({ kind, data }) => (kind === 'programme' ? [kinds.programme.parse(data)] : []));
  const open = seeds.filter(({ mayBePicked }) => mayBePicked);
  expect([...pickable].sort()).toEqual(open.map(({ id }) => id).sort());
});

describe('a programme picked on its page', () => {
  test('is ticked with the kind of help it belongs to, beside what was ticked before', () => {
    expect(withPicked({ programmes: ['not-sure'] }, 'family-resilience')).toEqual({
      programmes: ['family-resilience'],
    });
    expect(withPicked({ programmes: ['welfare-advice'] }, 'epec')).toEqual({
      programmes: ['welfare-advice', 'parenting-programme'],
      parentingProgrammes: ['epec'],
    });
  });
  test('twice is once, and a second goes beside the first', () => {
    const once = withPicked({}, 'epec');
    expect(withPicked(once, 'epec')).toEqual(once);
    expect(withPicked(once, 'family-links').parentingProgrammes).toEqual(['epec', 'family-links']);
  });
  test('that is none changes nothing', () => expect(withPicked({}, 'graded-care-profile')).toEqual({}));
});

describe('what staff have closed', () => {
  const offeredWith = (closed: readonly string[]) => {
    const answers = walk(
      ask,
      { ...fillInWith({}).content.answers },
      {
        ...context,
        mayPick: (id) => !closed.includes(id),
      },
    ).answers;
    const page = ask.pages.find(({ id }) => id === 'programmes');
    const [field] = page?.kind === 'question' ? page.fields : [];
    return field ? offeredOptions(field, answers).map(({ value }) => value) : [];
  };
  test('is not offered; a kind of help stays while one of its programmes is open', () => {
    expect(offeredWith(['welfare-advice', 'language-groups'])).not.toContain('welfare-advice');
    expect(offeredWith(['language-groups'])).toContain('under-fives');
    expect(offeredWith(['language-groups', 'home-visits'])).not.toContain('under-fives');
  });
});

describe('mediation, work on conflict and help after abuse', () => {
  test.each<[string, Answers]>([
    ['mediation', mediation],
    ['a group after abuse', { programmes: ['moving-on'] }],
  ])('%s brings the question that each answers alone', (_, given) => {
    expect(pagesFor(given)).toContain('on-your-own');
  });
  test('nothing else brings it', () => {
    expect(pagesFor({ programmes: ['welfare-advice', 'parenting-programme'] })).not.toContain('on-your-own');
  });
  test.each<[string | null, readonly string[], boolean]>([
    ['nobody', ['parent-child-mediation'], false],
    ['someone', [], true],
    ['not-now', [], true],
    [null, [], true],
  ])('count only where nobody is afraid: %s', (afraidAtHome, ids, isWaiting) => {
    expect(programmesPicked({ ...mediation, afraidAtHome })).toEqual({ ids, isWaiting });
  });
  test('somebody who is afraid is harm stated, and is shown whom to ring', () => {
    const given = { ...mediation, afraidAtHome: 'someone', harm: ['none'] };
    expect(askSubmission(fillInWith(given).walked.answers)).toMatchObject({ harm: ['afraid'], asksEachAlone: true });
    expect(pagesFor(given)).toContain('numbers');
    expect(askSubmission(fillInWith({ ...given, harm: ['afraid'] }).walked.answers).harm).toEqual(['afraid']);
  });
  test('a request is not stopped for want of agreement where somebody is afraid', () => {
    expect(endsAt({ ...mediation, afraidAtHome: 'someone', agreesHelp: 'no' })).toBeNull();
  });
});
