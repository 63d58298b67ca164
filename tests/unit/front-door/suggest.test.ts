import { describe, expect, test } from 'vitest';
import type { DoorFacts } from '~/front-door/facts';
import { type Door, rules } from '~/front-door/rules';
import { suggest } from '~/front-door/suggest';

const parent: DoorFacts = {
  isDangerNow: false,
  sender: 'parent',
  profession: null,
  ageYears: 7,
  ties: [],
  worry: 'help',
  harm: [],
  subject: null,
  hasSeveralNeeds: false,
  otherServices: 0,
  wantsAssessment: false,
  isMainlySchool: false,
  handingOver: null,
  openWith: null,
  isOutside: false,
  outsideReason: null,
};
const school: DoorFacts = { ...parent, sender: 'professional', profession: 'school' };
const worker: DoorFacts = { ...school, profession: 'social-care', handingOver: 'joint-work' };

/** Each rule, what holds it, and the nearest thing that does not. */
const lines: readonly [rule: string, facts: DoorFacts, door: Door, beyond: DoorFacts, other: Door][] = [
  ['danger-now', { ...parent, isDangerNow: true }, 'emergency', parent, 'ask'],
  ['allegation', { ...school, subject: 'allegation' }, 'lado', school, 'ask'],
  ['joint-work', worker, 'lcs-joint-work', { ...worker, handingOver: 'universal-plus' }, 'ehm-transfer'],
  [
    'step-down',
    { ...worker, handingOver: 'universal-plus' },
    'ehm-transfer',
    { ...worker, handingOver: 'assessment' },
    'consultation',
  ],
  [
    'step-down-assessment',
    { ...worker, handingOver: 'assessment' },
    'consultation',
    { ...worker, profession: 'school' },
    'ask',
  ],
  ['reach', { ...school, profession: 'reach' }, 'reach-ehm', { ...school, profession: 'youth-justice' }, 'ask'],
  [
    'care-leaver',
    { ...parent, ageYears: 20, ties: ['in-care'] },
    'leaving-care',
    { ...parent, ageYears: 19, ties: ['in-care'] },
    'ask',
  ],
  [
    'care-leaver',
    { ...parent, ageYears: 25, ties: ['in-care'] },
    'leaving-care',
    { ...parent, ageYears: 26, ties: ['in-care'] },
    'adults',
  ],
  [
    'disabled-to-25',
    { ...parent, ageYears: 25, ties: ['disabled'] },
    'disability-team',
    { ...parent, ageYears: 26, ties: ['disabled'] },
    'adults',
  ],
  ['from-20', { ...parent, ageYears: 20 }, 'adults', { ...parent, ageYears: 19, ties: ['adopted'] }, 'ask'],
  ['adult-without-tie', { ...parent, ageYears: 18 }, 'adults', { ...parent, ageYears: 17 }, 'ask'],
  [
    'adult-without-tie',
    { ...parent, ageYears: 19 },
    'adults',
    { ...parent, ageYears: 19, ties: ['early-help'] },
    'ask',
  ],
  [
    'council-harm',
    { ...school, profession: 'council-early-help', worry: 'harm' },
    'duty-team',
    { ...school, worry: 'harm' },
    'tell-safeguarding',
  ],
  ['harm', { ...parent, worry: 'harm' }, 'tell-safeguarding', parent, 'ask'],
  ['private-fostering', { ...parent, subject: 'private-fostering' }, 'tell-safeguarding', parent, 'ask'],
  [
    'outside',
    { ...parent, isOutside: true },
    'other-council',
    { ...parent, isOutside: true, outsideReason: 'school-here' },
    'ask',
  ],
  ['outside', { ...parent, isOutside: true }, 'other-council', { ...parent, isOutside: true, harm: ['afraid'] }, 'ask'],
  ['looking', { ...parent, worry: 'look' }, 'directory', parent, 'ask'],
  [
    'public-worry',
    { ...parent, sender: 'public' },
    'tell-safeguarding',
    { ...parent, sender: 'public', worry: 'look' },
    'directory',
  ],
  [
    'assessment',
    { ...school, hasSeveralNeeds: true, otherServices: 3 },
    'tell-assessment',
    { ...school, hasSeveralNeeds: true, otherServices: 2 },
    'ask',
  ],
  [
    'assessment',
    { ...school, hasSeveralNeeds: true, otherServices: 3 },
    'tell-assessment',
    { ...school, otherServices: 3 },
    'ask',
  ],
  ['assessment', { ...school, wantsAssessment: true }, 'tell-assessment', { ...parent, wantsAssessment: true }, 'ask'],
  ['youth-justice', { ...school, profession: 'youth-justice' }, 'ask', { ...school, profession: 'reach' }, 'reach-ehm'],
  ['own-family', parent, 'ask', { ...parent, sender: 'public' }, 'tell-safeguarding'],
  ['low-need', school, 'ask', { ...school, wantsAssessment: true }, 'tell-assessment'],
];

describe('each row of the front door decides on its side of the line and no further', () => {
  test.each(lines)('%s', (rule, facts, door, beyond, other) => {
    expect(suggest(facts)).toMatchObject({ door, reason: rule });
    expect(suggest(beyond).reason).not.toBe(rule);
    expect(suggest(beyond).door).toBe(other);
  });
  test('no row is without its lines', () => {
    const tried = new Set(lines.map(([rule]) => rule));
    expect(rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});

test('a family is never sent to an assessment, however many services it has', () => {
  const many = { hasSeveralNeeds: true, otherServices: 9, wantsAssessment: true };
  expect(suggest({ ...parent, ...many }).door).toBe('ask');
  expect(suggest({ ...parent, sender: 'young-person', ageYears: 15, ...many }).door).toBe('ask');
});

test('harm that is stated changes no door for the worse, is passed on, and shows help lines', () => {
  for (const facts of [parent, school, { ...parent, isOutside: true }]) {
    const suggestion = suggest({ ...facts, harm: ['afraid'] });
    expect(suggestion).toMatchObject({ door: 'ask', isHarmStated: true });
    expect(suggestion.advice).toContain('help-lines');
  }
});

test('what is open elsewhere is said and still taken', () => {
  expect(suggest({ ...school, openWith: 'social-worker' })).toMatchObject({
    door: 'ask',
    advice: expect.arrayContaining(['open-with-social-worker']) as unknown,
  });
  expect(suggest({ ...parent, openWith: 'early-help' })).toMatchObject({
    door: 'ask',
    advice: ['open-with-early-help'],
  });
});

test('an age that is not known keeps the children’s route', () => {
  expect(suggest({ ...parent, ageYears: null }).door).toBe('ask');
});
