import { describe, expect, test } from 'vitest';
import { tell } from '~/forms/tell';
import { tellSubmission } from '~/forms/tell-submission';
import { accept } from '~/journey/accept';
import type { Answers } from '~/journey/answers';
import { walk } from '~/journey/walk';
import { fillInWith } from './fill-in';
import { context, postcodes } from './real-catchment';

const school: Answers = { whoAsks: 'professional', profession: 'school', organisation: 'Ashlar Academy' };
const assessment: Answers = { ...school, tellKind: 'assessment' };
const neighbour: Answers = { whoAsks: 'public', staysUnnamed: 'do-not-tell', senderTie: 'neighbour' };
const fill = (given: Answers) => fillInWith(given, 'en', tell);
const pagesFor = (given: Answers) => fill(given).walked.path.map(({ page }) => page);
const idsFor = (given: Answers) => pagesFor(given).map(({ id }) => id);
const endsAt = (given: Answers) => fill(given).walked.frontier?.page ?? null;
const submissionFor = (given: Answers) => tellSubmission(fill(given).walked.answers);

describe('every kind of sender comes to the end', () => {
  test.each<[string, Answers, string, string]>([
    ['a school with a concern', school, 'mash-safeguarding', '2A'],
    ['a GP with a concern', { ...school, profession: 'gp' }, 'mash-safeguarding', '3A'],
    ['a school with an assessment', assessment, 'mash-assessment', '2A'],
    ['a neighbour', neighbour, 'mash-safeguarding', '1B'],
    ['someone who gives no name', { ...neighbour, staysUnnamed: 'no-name' }, 'mash-safeguarding', '9'],
    ['a relative', { ...neighbour, senderTie: 'relative' }, 'mash-safeguarding', '1A'],
    ['a parent', { whoAsks: 'parent' }, 'mash-safeguarding', '1A'],
    ['a young person', { whoAsks: 'young-person' }, 'mash-safeguarding', '1C'],
  ])('%s', (_, given, kind, sourceCode) => {
    expect(endsAt(given)).toBeNull();
    expect(submissionFor(given)).toMatchObject({ kind, sourceCode });
  });
});

describe('a plain concern from a school', () => {
  test('needs no more than this', () => {
    const needed = pagesFor(school).filter(
      (page) => page.kind === 'question' && page.fields.some(({ isOptional }) => !isOptional),
    );
    expect(needed.map(({ id }) => id)).toEqual([
      ...['who', 'your-work', 'your-reach', 'your-name', 'what-for', 'where', 'child-birth', 'child-home'],
      ...['what-happened', 'safe-tonight', 'family-told'],
    ]);
  });

  test('asks for no agreement, but whether the family was told, and why not', () => {
    expect(idsFor(school)).not.toContain('agree-help');
    const { content } = fill({ ...school, familyTold: 'no', notToldWhy: 'It could put the child at more risk' });
    expect(submissionFor({ ...school, familyTold: 'no' })).toMatchObject({ familyTold: 'no', agreements: [] });
    expect(walk(tell, { ...content.answers, notToldWhy: null }, context).frontier).toEqual({ page: 'family-told' });
  });

  test('where the child is not safe tonight says to ring before going on', () => {
    expect(idsFor({ ...school, safeTonight: 'no' })).toContain('ring-now');
    expect(idsFor({ ...school, safeTonight: 'not-known' })).not.toContain('ring-now');
  });

  test('is taken from outside the borough, and passed on', () => {
    expect(endsAt({ ...school, homePostcode: postcodes.enfield })).toBeNull();
    expect(submissionFor({ ...school, homePostcode: postcodes.enfield }).place).toMatchObject({
      kind: 'outside',
      because: 'unsafe',
    });
  });

  test('from a team with a case system of its own is told its tray', () => {
    expect(endsAt({ ...school, profession: 'social-care' })).toBe('case-system');
  });
});

describe('an Early Help Assessment', () => {
  test.each([{ agreesHelp: 'no' }, { agreesShare: 'no' }])('ends where agreement is not full: %o', (given) => {
    expect(endsAt({ ...assessment, ...given })).toBe('agreement-needed');
  });

  test('keeps both agreements, with who gave them', () => {
    expect(submissionFor({ ...assessment, agreedBy: 'Mother' }).agreements).toMatchObject([
      { purpose: 'help', given: true, told: { by: 'Mother' } },
      { purpose: 'sharing', given: true },
    ]);
  });

  test('from outside the borough needs a reason', () => {
    expect(endsAt({ ...assessment, homePostcode: postcodes.enfield, outsideReason: 'none' })).toBe('other-council');
    expect(endsAt({ ...assessment, homePostcode: postcodes.enfield, outsideReason: 'school-here' })).toBeNull();
  });
});

describe('a member of the public', () => {
  test('is asked nothing that only professionals are', () => {
    for (const given of [neighbour, { whoAsks: 'parent' }, { whoAsks: 'young-person' }]) {
      expect(pagesFor(given).filter(({ audience }) => audience === 'professional')).toEqual([]);
    }
  });

  test('may stay unnamed to the family, or to us too', () => {
    expect(submissionFor(neighbour)).toMatchObject({ staysUnnamed: true, sender: { firstName: 'Test' } });
    expect(submissionFor({ ...neighbour, staysUnnamed: 'may-tell' }).staysUnnamed).toBe(false);
    const unnamed = { ...neighbour, staysUnnamed: 'no-name' };
    expect(idsFor(unnamed)).not.toContain('your-name');
    expect(idsFor(unnamed)).not.toContain('contact');
    expect(submissionFor(unnamed)).toMatchObject({ staysUnnamed: true, sender: { firstName: '', lastName: '' } });
  });

  test('need not know who the child is or where the home is', () => {
    const given = { ...neighbour, childBirth: 'not-known', homeKind: 'not-known', homeStreet: 'The blue door' };
    expect(endsAt(given)).toBeNull();
    expect(submissionFor(given)).toMatchObject({
      place: { kind: 'not-known' },
      children: [{ firstName: '', bornOn: null, ageYears: null, dueOn: null }],
    });
  });
});

describe('the form', () => {
  test('says nothing of what it is for in its addresses', () => {
    const ids = tell.pages.flatMap((page) => [
      page.id,
      ...(page.kind === 'list' ? page.pages.map(({ id }) => id) : []),
    ]);
    expect(ids.filter((id) => /mash|safeguard|abuse|referral|neglect|report/.test(id))).toEqual([]);
  });

  test('takes an account of 20,000 characters, and no more', () => {
    const page = tell.pages.find(({ id }) => id === 'what-happened');
    if (page?.kind !== 'question') throw new Error('no account');
    const take = (length: number) => accept(page.fields, { story: ['x'.repeat(length)] }, {}, context).ok;
    expect(take(20_000)).toBe(true);
    expect(take(20_001)).toBe(false);
  });

  test('takes 30 children, each with a school of its own', () => {
    const { content } = fill(school);
    const items = Array.from({ length: 30 }, (_, index) => ({
      id: String(index + 1),
      answers: {
        ...{ childBirth: 'age', childAge: 7, childFirstName: `Test ${index}`, childLastName: null },
        ...{ childIsConcern: 'yes', childHome: 'same', childSchool: `School ${index}` },
        ...{
          childNhsNumber: null,
          childUpn: null,
          childDisability: null,
          childLearningPlan: null,
          childEthnicity: null,
        },
      },
    }));
    const walked = walk(tell, { ...content.answers, children: { items, isDone: true } }, context);
    expect(walked.frontier).toBeNull();
    expect(tellSubmission(walked.answers).children).toHaveLength(30);
  });

  test('never gives the family’s number as a way to use unasked', () => {
    const said = submissionFor({ ...school, familyPhone: '07700 900123' });
    expect(said.contact).toMatchObject({ safe: [], phone: '07700 900123' });
  });
});
