import { describe, expect, test } from 'vitest';
import { ask } from '~/forms/ask';
import { askSubmission } from '~/forms/ask-submission';
import type { Answers } from '~/journey/answers';
import { fillInWith, walkAsk } from './fill-in';

const school: Answers = {
  ...{ whoAsks: 'professional', profession: 'school', organisation: 'Ashlar Academy', senderRole: 'Safeguarding lead' },
  ...{ senderEmail: 'lead@ashlar.barnet.sch.uk', childNhsNumber: '999 000 0018', childUpn: 'H302999925001' },
};
const pagesFor = (given: Answers) => fillInWith({ ...school, ...given }).walked.path.map(({ page }) => page.id);
const endsAt = (given: Answers) => fillInWith({ ...school, ...given }).walked.frontier?.page ?? null;
const submissionFor = (given: Answers) => askSubmission(fillInWith({ ...school, ...given }).walked.answers);

describe('a professional who asks for a family', () => {
  test('comes to the end, is asked about work and agreement, and nothing that only a family can know', () => {
    expect(endsAt({})).toBeNull();
    const pages = pagesFor({});
    expect(pages).toEqual(
      expect.arrayContaining([
        ...['your-work', 'your-reach', 'children', 'child-numbers', 'tried', 'child-words', 'agencies'],
        ...['family-told', 'agreed-how', 'agree-share'],
      ]),
    );
    for (const page of ['your-link', 'who-helps', 'how-heard', 'parents', 'your-age'])
      expect(pages).not.toContain(page);
  });

  test('is asked none of it as a family', () => {
    const asked = fillInWith({}).walked.path.map(({ page }) => page);
    expect(asked.filter(({ audience }) => audience === 'professional')).toEqual([]);
  });

  test('is spoken to as a professional', () => {
    expect(ask.voice?.({ whoAsks: 'professional' })).toBe('professional');
  });

  test.each(['social-care', 'reach'])(
    'from %s is told which tray of the case system, and goes no further',
    (profession) => {
      expect(endsAt({ profession })).toBe('case-system');
    },
  );

  test('from Youth Justice goes on', () => {
    expect(endsAt({ profession: 'youth-justice' })).toBeNull();
  });

  test('without the family’s agreement is told what to do instead', () => {
    expect(endsAt({ agreesHelp: 'no' })).toBe('no-agreement');
  });

  test('must say why where the family was not told', () => {
    const { content } = fillInWith({ ...school, familyTold: 'no', notToldWhy: 'They are away' });
    expect(walkAsk({ ...content.answers, notToldWhy: null }).frontier).toEqual({ page: 'family-told' });
  });
});

describe('answers that do not fit together', () => {
  const named = { agencyPolice: 'yes', agencyHousing: 'yes', agencyVoluntary: 'yes' };

  test('no services, then three named: asked about once, and either answer is taken', () => {
    expect(pagesFor({ servicesInvolved: 'none', ...named })).toContain('services-check');
    for (const servicesCheck of ['named-right', 'none-right']) {
      expect(endsAt({ servicesInvolved: 'none', servicesCheck, ...named })).toBeNull();
    }
    expect(pagesFor({ servicesInvolved: 'three-or-more', ...named })).not.toContain('services-check');
    expect(pagesFor({ servicesInvolved: 'none', agencyPolice: 'no' })).not.toContain('services-check');
  });

  test('agreed, but not told: asked about once, and either answer is taken', () => {
    expect(pagesFor({ familyTold: 'no' })).toContain('told-check');
    expect(pagesFor({ familyTold: 'yes' })).not.toContain('told-check');
    for (const toldCheck of ['family-knows', 'family-does-not']) {
      expect(endsAt({ familyTold: 'no', toldCheck })).toBeNull();
    }
  });
});

describe('what a professional’s request says', () => {
  test('where it comes from, by whom it was agreed, and what to be careful of', () => {
    const said = submissionFor({
      ...{ familyTold: 'no', keepFromFamily: 'The address of the school', workerRisk: 'yes' },
      ...{ agreedBy: 'Mother', agreedOn: '2026-11-20', agreedHow: 'by-phone', openWith: 'early-help' },
    });
    expect(said).toMatchObject({
      ...{ kind: 'universal-plus', sourceCode: '2A', byYoungPerson: false, openElsewhere: true },
      ...{ familyTold: 'no', keepsFromFamily: true, isRiskToWorkers: true, staysUnnamed: false },
      work: {
        ...{ profession: 'school', organisation: 'Ashlar Academy', role: 'Safeguarding lead' },
        email: 'lead@ashlar.barnet.sch.uk',
      },
    });
    expect(said.agreements).toMatchObject([
      { purpose: 'help', given: true, told: { by: 'Mother', on: '2026-11-20', how: 'by-phone' } },
      { purpose: 'sharing', given: true },
    ]);
  });
});
