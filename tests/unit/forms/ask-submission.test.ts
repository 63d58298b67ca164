import { describe, expect, test } from 'vitest';
import { askSubmission } from '~/forms/ask-submission';
import type { Answers } from '~/journey/answers';
import type { Submission } from '~/referrals/submission';
import { fillInWith } from './fill-in';
import { postcodes } from './real-catchment';

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

describe('the place', () => {
  const { west, enfield, unknown, eastCentralOrSouth } = postcodes;

  test.each<[string, Answers, Submission['place']]>([
    ['a home', {}, { kind: 'home', postcode: west, chosenHub: null }],
    [
      'a home between two hubs',
      { homePostcode: eastCentralOrSouth, preferredHub: 'south' },
      { kind: 'home', postcode: eastCentralOrSouth, chosenHub: 'south' },
    ],
    [
      'a home between two hubs, no preference',
      { homePostcode: eastCentralOrSouth, preferredHub: 'no-preference' },
      { kind: 'home', postcode: eastCentralOrSouth, chosenHub: null },
    ],
    [
      'an unknown postcode',
      { homePostcode: unknown, nearHub: 'south' },
      { kind: 'home', postcode: unknown, chosenHub: 'south' },
    ],
    [
      'outside, with a second home',
      { homePostcode: enfield, outsideReason: 'lives-here-too', secondHomePostcode: 'N2 8LG' },
      { kind: 'outside', postcode: enfield, because: 'lives-here-too', barnetPostcode: 'N2 8LG' },
    ],
    [
      'outside, at school here',
      { homePostcode: enfield, outsideReason: 'school-here', schoolPostcode: 'NW4 3PS' },
      { kind: 'outside', postcode: enfield, because: 'school-here', barnetPostcode: 'NW4 3PS' },
    ],
    [
      'outside, at a school whose postcode is not known',
      { homePostcode: enfield, outsideReason: 'school-here' },
      { kind: 'outside', postcode: enfield, because: 'school-here', barnetPostcode: null },
    ],
    [
      'outside, not safe',
      { homePostcode: enfield, outsideReason: 'unsafe' },
      { kind: 'outside', postcode: enfield, because: 'unsafe', barnetPostcode: null },
    ],
    ['hiding', { homeKind: 'hiding', safeHub: 'west' }, { kind: 'hiding', chosenHub: 'west' }],
    ['hiding, no hub is safe', { homeKind: 'hiding', safeHub: 'none' }, { kind: 'hiding', chosenHub: null }],
    [
      'nowhere fixed',
      { homeKind: 'no-fixed', nearHub: 'not-sure' },
      { kind: 'no-fixed', postcode: null, chosenHub: null },
    ],
    [
      'nowhere fixed, staying',
      { homeKind: 'no-fixed', stayingPostcode: west },
      { kind: 'no-fixed', postcode: west, chosenHub: null },
    ],
  ])('%s', (_, given, place) => {
    expect(submissionFor(given).place).toEqual(place);
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

describe('how to reach them', () => {
  test('every way is unsafe that was not said to be safe', () => {
    const { contact } = submissionFor({ contactBy: ['i-will-come'] });
    expect(contact).toEqual({
      safe: [],
      unsafe: ['call', 'text', 'voicemail', 'email', 'letter', 'home-visit'],
      phone: null,
      email: null,
      letterTo: null,
      throughSomeone: null,
      days: [],
      hours: [],
      timesNote: null,
      whoMayAnswer: null,
      maySayWhoWeAre: null,
      withholdNumber: null,
      codeWord: null,
      safeUntil: null,
      keepFrom: [],
      parentsMayBeContacted: null,
    });
  });

  test('everything said is kept', () => {
    const letterAddress = { line1: '1 Test Street', line2: null, town: 'Barnet', postcode: 'N20 1AA' };
    const { contact } = submissionFor({
      ...{
        contactBy: ['phone', 'email', 'letter', 'someone'],
        phoneNumber: '07700 900123',
        phoneSafe: ['text', 'voicemail'],
      },
      ...{ emailAddress: 'test@example.org', letterAddress, throughSomeone: 'My aunt', homeVisit: 'yes' },
      ...{
        whoMayAnswer: 'Only me',
        maySayWhoWeAre: 'no',
        withholdNumber: 'yes',
        codeWord: 'lemon',
        safeUntil: '2026-12-24',
      },
      ...{ contactDays: ['mon', 'fri'], contactHours: ['early'], contactTimesNote: 'Not on Diwali' },
    });
    expect(contact).toEqual({
      safe: ['text', 'voicemail', 'email', 'letter', 'home-visit'],
      unsafe: ['call'],
      phone: '07700 900123',
      email: 'test@example.org',
      letterTo: letterAddress,
      throughSomeone: 'My aunt',
      days: ['mon', 'fri'],
      hours: ['early'],
      timesNote: 'Not on Diwali',
      whoMayAnswer: 'Only me',
      maySayWhoWeAre: 'no',
      withholdNumber: 'yes',
      codeWord: 'lemon',
      safeUntil: '2026-12-24',
      keepFrom: [],
      parentsMayBeContacted: null,
    });
  });

  test('a number that was given and then withdrawn is not kept', () => {
    const { content } = fillInWith({ contactBy: ['phone'], phoneNumber: '07700 900123' });
    const { contact } = submissionFor({ ...content.answers, contactBy: ['email'] });
    expect(contact).toMatchObject({ safe: ['email'], phone: null, whoMayAnswer: null });
  });

  test('people to be careful about come with a rule each', () => {
    const { answers } = fillInWith({}).walked;
    const items = [{ id: '1', answers: { carefulName: 'Gus', carefulRule: 'must-not-answer', carefulNote: null } }];
    expect(askSubmission({ ...answers, carefulAbout: { items, isDone: true } }).contact.keepFrom).toEqual([
      { name: 'Gus', rule: 'must-not-answer', note: null },
    ]);
  });

  test('the parents of a young person may be contacted only where they said yes', () => {
    const mayBe = (given: Answers) => submissionFor({ ...young, ...given }).contact.parentsMayBeContacted;
    expect(mayBe({})).toBe('no');
    expect(mayBe({ parentsMayBeContacted: 'no' })).toBe('no');
    expect(mayBe({ parentsMayBeContacted: 'yes' })).toBe('yes');
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
      { purpose: 'help', given: false, page: 'agree-help', field: 'agreesHelp' },
      { purpose: 'sharing', given: true, page: 'agree-share', field: 'agreesShare' },
    ]);
  });
});
