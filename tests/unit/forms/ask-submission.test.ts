import { describe, expect, test } from 'vitest';
import { askSubmission } from '~/forms/ask-submission';
import type { Answers } from '~/journey/answers';
import type { Submission } from '~/referrals/submission';
import { fillInWith } from './fill-in';

const submissionFor = (given: Answers): Submission => askSubmission(fillInWith(given).walked.answers);
const young: Answers = { whoAsks: 'young-person' };

describe('who and whom', () => {
  test('a parent sends for their children', () => {
    expect(
      submissionFor({ firstName: 'Ada', lastName: 'Bell', childFirstName: 'Cy', childLastName: 'Bell' }),
    ).toMatchObject({
      kind: 'universal-plus',
      sourceCode: '1A',
      byYoungPerson: false,
      sender: { firstName: 'Ada', lastName: 'Bell' },
      children: [
        { firstName: 'Cy', lastName: 'Bell', bornOn: '2016-05-01', ageYears: null, dueOn: null, ownPostcode: null },
      ],
    });
  });

  test('a young person is the child', () => {
    expect(submissionFor({ ...young, firstName: 'Ada', lastName: 'Bell', ownBirth: 'age', ownAge: 15 })).toMatchObject({
      sourceCode: '1C',
      byYoungPerson: true,
      sender: { firstName: 'Ada', lastName: 'Bell' },
      children: [{ firstName: 'Ada', lastName: 'Bell', bornOn: null, ageYears: 15, dueOn: null, ownPostcode: null }],
    });
  });

  test.each<[string, Answers, object]>([
    ['an age', { childBirth: 'age', childAge: 7 }, { bornOn: null, ageYears: 7, dueOn: null }],
    [
      'a due date and a name, or none',
      { childBirth: 'expected', childDueOn: '2027-01-19', babyName: 'Bump' },
      { firstName: 'Bump', lastName: '', bornOn: null, ageYears: null, dueOn: '2027-01-19' },
    ],
    ['no name', { childBirth: 'expected' }, { firstName: '', dueOn: '2027-01-19' }],
    ['another home', { childHome: 'elsewhere', childPostcode: 'N2 8LG' }, { ownPostcode: 'N2 8LG' }],
    ['two homes', { childHome: 'two-homes', childSecondPostcode: 'N2 8LG' }, { ownPostcode: 'N2 8LG' }],
  ])('a child may have %s', (_, given, child) => {
    expect(submissionFor(given).children).toEqual([expect.objectContaining(child)]);
  });

  test('other adults are told by name and by who they are', () => {
    const { answers } = fillInWith({}).walked;
    const items = [
      { id: '1', answers: { adultFirstName: 'Di', adultLastName: null, adultRelationship: 'aunt' } },
      { id: '2', answers: { adultFirstName: 'Ed', adultLastName: 'Fox', adultRelationship: null } },
    ];
    expect(askSubmission({ ...answers, adults: { items, isDone: true } }).adults).toEqual([
      { firstName: 'Di', lastName: '', relationship: 'aunt' },
      { firstName: 'Ed', lastName: 'Fox', relationship: null },
    ]);
  });
});

describe('harm', () => {
  test('is told as it was stated, and none as none', () => {
    expect(submissionFor({ harm: ['child-hurt', 'afraid'] }).harm).toEqual(['child-hurt', 'afraid']);
    expect(submissionFor({ harm: ['none'] }).harm).toEqual([]);
    expect(submissionFor({}).harm).toEqual([]);
  });

  test('is also a child under 13 who asks alone, and not a parent of one', () => {
    expect(submissionFor({ ...young, ownBirth: 'age', ownAge: 12, harm: ['afraid'] }).harm).toEqual([
      'afraid',
      'under-13-alone',
    ]);
    expect(submissionFor({ ...young, ownBirth: 'age', ownAge: 13 }).harm).toEqual([]);
    expect(submissionFor({ childBirth: 'age', childAge: 5 }).harm).toEqual([]);
  });
});

describe('the rest', () => {
  test('languages, and whether someone interprets', () => {
    expect(submissionFor({}).language).toEqual({ spoken: null, read: null, interpreter: false });
    expect(submissionFor({ speaks: 'fa', reads: 'en', interpreter: 'yes' }).language).toEqual({
      spoken: 'fa',
      read: 'en',
      interpreter: true,
    });
    expect(submissionFor({ interpreter: 'bsl' }).language.interpreter).toBe(true);
    expect(submissionFor({ interpreter: 'no' }).language.interpreter).toBe(false);
  });

  test('programmes, "not sure" being none', () => {
    expect(submissionFor({ programmes: ['under-fives', 'welfare-advice'] }).programmeIds).toEqual([
      'under-fives',
      'welfare-advice',
    ]);
    expect(submissionFor({ programmes: ['not-sure'] }).programmeIds).toEqual([]);
  });

  test.each([
    ['social-worker', true],
    ['early-help', true],
    ['gp', false],
    ['nobody', false],
  ])('helped by "%s" already: open elsewhere is %s', (whoHelps, openElsewhere) => {
    expect(submissionFor({ whoHelps: [whoHelps] }).openElsewhere).toBe(openElsewhere);
  });

  test('agreement to help and to sharing, each by the page and field whose words were shown', () => {
    expect(submissionFor({ agreesHelp: 'no', agreesShare: 'yes', harm: ['afraid'] }).agreements).toEqual([
      { purpose: 'help', given: false, page: 'agree-help', field: 'agreesHelp', told: null },
      { purpose: 'sharing', given: true, page: 'agree-share', field: 'agreesShare', told: null },
    ]);
  });
});
