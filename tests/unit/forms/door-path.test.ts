import { describe, expect, test } from 'vitest';
import { door } from '~/forms/door';
import { doorFacts } from '~/forms/door-facts';
import { suggest } from '~/front-door/suggest';
import type { Answers } from '~/journey/answers';
import { seenId, walk } from '~/journey/walk';
import { context, postcodes } from './real-catchment';

const blank: Answers = { whoHelps: null, harm: null, stayingPostcode: null, schoolPostcode: null };
const here: Answers = { homeKind: 'home', homePostcode: postcodes.west };
const away: Answers = { homeKind: 'home', homePostcode: postcodes.enfield };
const aged = (childAge: number): Answers => ({ childBirth: 'age', childAge });
const born = (childBornOn: string): Answers => ({ childBirth: 'date', childBornOn });

const parent: Answers = { dangerNow: 'no', whoAsks: 'parent', worry: 'help', ...aged(7), ...here };
const young: Answers = {
  ...{ dangerNow: 'no', whoAsks: 'young-person', worry: 'help', ownBirth: 'age', ownAge: 15 },
  ...here,
};
const neighbour: Answers = { ...parent, whoAsks: 'public' };
const school: Answers = {
  ...{ ...parent, whoAsks: 'professional', profession: 'school', mainlySchool: 'no' },
  ...{ servicesInvolved: 'one-or-two', openWith: 'no', severalNeeds: 'no', wantsAssessment: 'no' },
};
const socialWorker: Answers = { ...school, profession: 'social-care', handingOver: 'joint-work' };

const walked = (answers: Answers) => walk(door, { ...blank, ...answers }, context);
const pagesFor = (answers: Answers) => walked(answers).path.map(({ page }) => page.id);
const factsOf = (answers: Answers) => doorFacts(walked(answers).answers, context);

/** Where someone with these answers is sent. Throws where the door has not been found yet. */
function doorOf(answers: Answers) {
  const { frontier, answers: counted } = walked(answers);
  if (frontier) throw new Error(`still asked: ${frontier.page}`);
  return suggest(doorFacts(counted, context));
}

describe('the front door asks each person as little as it can', () => {
  test.each<[string, Answers, readonly string[]]>([
    ['a parent', parent, ['now', 'who', 'worry', 'child-birth', 'where', 'today', 'who-helps']],
    ['a young person', young, ['now', 'who', 'worry', 'your-age', 'where', 'today', 'who-helps']],
    ['a parent worried about harm', { ...parent, worry: 'harm' }, ['now', 'who', 'worry', 'child-birth']],
    ['someone who is just looking', { ...parent, worry: 'look' }, ['now', 'who', 'worry']],
    ['a neighbour', neighbour, ['now', 'who', 'worry', 'child-birth', 'where', 'today']],
    [
      'a school',
      school,
      ['now', 'who', 'your-work', 'worry', 'child-birth', 'where', 'services', 'level', 'in-school'],
    ],
    ['a social worker', socialWorker, ['now', 'who', 'your-work', 'handing-over', 'where']],
    ['a worker of REACH', { ...school, profession: 'reach' }, ['now', 'who', 'your-work']],
    ['who tells of an allegation', { ...school, worry: 'allegation' }, ['now', 'who', 'your-work', 'worry']],
  ])('%s', (_, answers, pages) => {
    expect(walked(answers).frontier).toBeNull();
    expect(pagesFor(answers)).toEqual(pages);
  });

  test('danger now comes before every other question, and shows whom to ring', () => {
    const danger: Answers = { dangerNow: 'yes', whoAsks: 'parent' };
    expect(pagesFor(danger)).toEqual(['now', 'call-first']);
    expect(doorOf({ ...danger, [seenId('call-first')]: true }).door).toBe('emergency');
  });

  test('what only professionals may choose is not offered to others', () => {
    expect(walked({ ...parent, worry: 'allegation' }).frontier).toEqual({ page: 'worry' });
    expect(walked({ ...parent, childBirth: 'not-known' }).frontier).toEqual({ page: 'child-birth' });
    expect(walked({ ...neighbour, childBirth: 'not-known', homeKind: 'not-known' }).frontier).toBeNull();
  });
});

describe('the child’s age decides', () => {
  test.each<[string, Answers, string]>([
    ['17 years and 364 days', born('2008-11-25'), 'ask'],
    ['18 years to the day', { ...born('2008-11-24'), ties: ['none'] }, 'adults'],
    ['18 with a tie', { ...aged(18), ties: ['adopted'] }, 'ask'],
    ['19 years and 364 days with a tie', { ...born('2006-11-25'), ties: ['disabled'] }, 'ask'],
    ['20 years to the day with a tie', { ...born('2006-11-24'), ties: ['early-help'] }, 'adults'],
    ['20, disabled', { ...aged(20), ties: ['disabled'] }, 'disability-team'],
    ['25, in care before', { ...aged(25), ties: ['in-care'] }, 'leaving-care'],
    ['26', aged(26), 'adults'],
    ['not born yet', { childBirth: 'expected', childDueOn: '2027-02-01' }, 'ask'],
  ])('%s', (_, age, expected) => {
    const { childAge: _age, ...others } = parent;
    expect(doorOf({ ...others, ...age }).door).toBe(expected);
  });

  test('a young parent’s own age does not matter', () => {
    expect(doorOf({ ...parent, ...aged(0) })).toMatchObject({ door: 'ask', reason: 'own-family' });
  });

  test('a young person’s own age does', () => {
    expect(doorOf({ ...young, ownAge: 17 }).door).toBe('ask');
    expect(doorOf({ ...young, ownAge: 18, ties: ['none'] }).door).toBe('adults');
  });

  test('ties are asked from 18 to 25 alone', () => {
    const asksTies = (age: number) => pagesFor({ ...parent, ...aged(age) }).includes('ties');
    expect([17, 18, 25, 26].map(asksTies)).toEqual([false, true, true, false]);
  });
});

describe('where the child lives decides', () => {
  const outside = { ...parent, ...away, outsideReason: 'none' };
  test.each<[string, Answers, string]>([
    ['outside Barnet', outside, 'other-council'],
    ['placed by Barnet in another borough', { ...outside, outsideReason: 'placed-by-barnet' }, 'ask'],
    ['outside, where harm is stated', { ...outside, harm: ['afraid'] }, 'ask'],
    ['outside, worried about harm', { ...outside, worry: 'harm' }, 'tell-safeguarding'],
    ['in hiding', { ...parent, homeKind: 'hiding' }, 'ask'],
    ['no fixed address', { ...parent, homeKind: 'no-fixed' }, 'ask'],
  ])('%s', (_, answers, expected) => {
    expect(doorOf(answers).door).toBe(expected);
  });

  test('what was said of a home that is no longer given does not count', () => {
    expect(factsOf({ ...outside, homeKind: 'hiding' }).isOutside).toBe(false);
  });
});

describe('what a professional says of the need decides', () => {
  const wide: Answers = { ...school, severalNeeds: 'yes', servicesInvolved: 'three-or-more' };
  test.each<[string, Answers, string]>([
    ['low need', school, 'ask'],
    ['several needs and three services', wide, 'tell-assessment'],
    ['several needs and two services', { ...wide, servicesInvolved: 'one-or-two' }, 'ask'],
    ['three services and one need', { ...wide, severalNeeds: 'no' }, 'ask'],
    ['an assessment is wanted', { ...school, wantsAssessment: 'yes' }, 'tell-assessment'],
    ['significant harm', { ...school, worry: 'harm' }, 'tell-safeguarding'],
    ['exploitation', { ...school, worry: 'exploitation' }, 'tell-safeguarding'],
    ['private fostering', { ...school, worry: 'private-fostering' }, 'tell-safeguarding'],
    ['an allegation', { ...school, worry: 'allegation' }, 'lado'],
    ['Youth Justice', { ...school, profession: 'youth-justice' }, 'ask'],
    ['REACH', { ...school, profession: 'reach' }, 'reach-ehm'],
    ['council early help and harm', { ...school, profession: 'council-early-help', worry: 'harm' }, 'duty-team'],
    ['joint work', socialWorker, 'lcs-joint-work'],
    ['handing over to Universal Plus', { ...socialWorker, handingOver: 'universal-plus' }, 'ehm-transfer'],
    ['handing over to an assessment', { ...socialWorker, handingOver: 'assessment' }, 'consultation'],
  ])('%s', (_, answers, expected) => {
    expect(doorOf(answers).door).toBe(expected);
  });

  test('a need mainly in school is the school’s to lead', () => {
    expect(doorOf({ ...school, mainlySchool: 'yes' }).advice).toContain('school-leads');
  });
});

describe('what is said of harm and of who helps', () => {
  test('a child under 13 who asks alone states harm by being alone', () => {
    expect(factsOf({ ...young, ownAge: 12 }).harm).toEqual(['under-13-alone']);
    expect(factsOf({ ...young, ownAge: 13 }).harm).toEqual([]);
  });
  test('none of these is no harm', () => {
    expect(factsOf({ ...parent, harm: ['none'] }).harm).toEqual([]);
    expect(factsOf({ ...parent, harm: ['afraid'] }).harm).toEqual(['afraid']);
  });
  test.each<[string, Answers, string | null]>([
    ['a parent’s social worker', { ...parent, whoHelps: ['early-help', 'social-worker'] }, 'social-worker'],
    ['a parent’s early help worker', { ...parent, whoHelps: ['gp', 'early-help'] }, 'early-help'],
    ['as a professional says', { ...school, openWith: 'social-worker' }, 'social-worker'],
    ['nobody', { ...parent, whoHelps: ['nobody'] }, null],
  ])('%s', (_, answers, openWith) => {
    expect(factsOf(answers).openWith).toBe(openWith);
  });
});
