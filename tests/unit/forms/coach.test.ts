import { describe, expect, test } from 'vitest';
import { coach } from '~/forms/coach';
import { keptForAnother } from '~/forms/start-another';
import { tell } from '~/forms/tell';
import type { Answers } from '~/journey/answers';
import { walk } from '~/journey/walk';
import { fillInWith } from './fill-in';
import { context } from './real-catchment';

const school: Answers = { whoAsks: 'professional', profession: 'school', tellKind: 'safeguarding' };
const plain = fillInWith(school, 'en', tell);
const adviceFor = (change: Answers) =>
  coach(walk(tell, { ...plain.content.answers, ...change }, context)).map(({ id, count }) => `${id} ${count}`);

const child = (id: string, own: Answers) => ({
  id,
  answers: {
    ...{ childBirth: 'date', childBornOn: '2016-05-01', childFirstName: 'Test', childLastName: 'Child' },
    ...{ childIsConcern: 'yes', childHome: 'same', childSchool: 'School', childNhsNumber: null, childUpn: null },
    ...{ childDisability: null, childLearningPlan: null, childEthnicity: null },
    ...own,
  },
});
const adult = (adultResponsibility: string | null) => ({
  id: '1',
  answers: {
    ...{ adultFirstName: 'Test', adultLastName: null, adultRelationship: null, adultLivesThere: null },
    adultResponsibility,
  },
});
const whole: Answers = {
  children: { items: [child('1', {})], isDone: true },
  adults: { items: [adult('yes')], isDone: true },
  childWords: 'I am hungry',
  goingWell: 'School',
};

describe('the coach', () => {
  test('says nothing where nothing usual is missing', () => {
    expect(adviceFor(whole)).toEqual([]);
  });

  test('names a sibling without a date of birth, and leads to that child', () => {
    const children = {
      items: [child('1', {}), child('2', { childBirth: 'age', childAge: 4, childBornOn: null })],
      isDone: true,
    };
    const walked = walk(tell, { ...plain.content.answers, ...whole, children }, context);
    expect(coach(walked)).toEqual([
      { id: 'birth-date', to: { page: 'children', item: '2', itemPage: 'child-birth' }, count: 1 },
    ]);
  });

  test('says each thing once, with how many people it is missing for', () => {
    const items = ['1', '2', '3'].map((id) =>
      child(id, { childBirth: 'not-known', childBornOn: null, childSchool: null }),
    );
    expect(adviceFor({ ...whole, children: { items, isDone: true } })).toEqual(['birth-date 3', 'school 3']);
  });

  test.each<[string, Answers]>([
    ['no-adults 1', { adults: { items: [], isDone: true } }],
    ['parental-responsibility 1', { adults: { items: [adult('not-known')], isDone: true } }],
    ['parental-responsibility 1', { adults: { items: [adult(null)], isDone: true } }],
    ['child-words 1', { childWords: null }],
    ['going-well 1', { goingWell: null }],
  ])('advises %s', (advice, change) => {
    expect(adviceFor({ ...whole, ...change })).toEqual([advice]);
  });

  test('advises on sharing where the family was asked and did not agree', () => {
    const asked = fillInWith({ ...school, agreesShare: 'no' }).walked;
    expect(coach(asked).map(({ id }) => id)).toContain('sharing');
  });

  test('advises no family', () => {
    expect(coach(fillInWith({ whoAsks: 'parent' }).walked)).toEqual([]);
  });
});

describe('another one from this one', () => {
  test('begins with the sender and the family, and with nothing of the child or the account', () => {
    const { walked } = fillInWith({ ...school, childWords: 'I am hungry', organisation: 'Ashlar' }, 'en', tell);
    const kept = keptForAnother(tell, walked);
    expect(kept).toMatchObject({ ...school, organisation: 'Ashlar', homePostcode: 'NW9 5AB' });
    for (const id of ['children', 'story', 'childWords', 'familyTold', 'safeTonight'])
      expect(kept).not.toHaveProperty(id);
    expect(walk(tell, kept, context).frontier?.page).toBe('children');
  });
});
