import { describe, expect, test } from 'vitest';
import { makeCatchment } from '~/hubs/catchment';
import { writeUnits } from '~/hubs/unit-set';
import { routeReferral } from '~/referrals/route-referral';
import type { Place, Submission } from '~/referrals/submission';
import { child, submission } from '../../support/submission';

const sector = (id: string, value: string) => ({
  id,
  default: value,
  certainty: 'likely' as const,
  exceptions: {},
  units: writeUnits(['AA', 'AB']),
});
const findHub = makeCatchment(
  [
    sector('NW9 5', 'west'),
    sector('N2 8', 'east-central'),
    sector('N3 3', 'east-central?south'),
    sector('NW4 2', 'south'),
    sector('NW9 0', '!Brent'),
  ],
  [],
);

const route = (change: Partial<Submission> = {}, isLanguageReviewed = true) =>
  routeReferral(
    { ...submission, ...change },
    {
      ...{ findHub, today: '2026-11-22', isLanguageReviewed, professionalDomains: ['barnet.gov.uk', 'sch.uk'] },
    },
  );
const from = (place: Place, change: Partial<Submission> = {}) => route({ ...change, place });

describe('a home', () => {
  test('with a certain hub goes to that hub, and needs no flag', () => {
    expect(route()).toEqual({
      tray: 'universal-plus-west',
      hub: 'west',
      alternative: null,
      hubCertainty: 'likely',
      flags: [],
      harmItem: false,
      alertsManager: false,
      restricted: false,
      priority: 'green',
      otherHubs: [null],
    });
  });

  test('that could be either of two goes to the first, to be checked', () => {
    expect(from({ kind: 'home', postcode: 'N3 3AA', chosenHub: null })).toMatchObject({
      tray: 'universal-plus-east-central',
      alternative: 'south',
      hubCertainty: 'check',
      flags: ['hub-not-certain'],
    });
  });

  test('that could be either of two goes to the one the family chose', () => {
    expect(from({ kind: 'home', postcode: 'N3 3AA', chosenHub: 'south' })).toMatchObject({
      tray: 'universal-plus-south',
      alternative: 'east-central',
      hubCertainty: 'check',
      flags: ['hub-not-certain', 'hub-chosen'],
    });
  });

  test('is not moved to a hub its postcode does not lead to', () => {
    expect(from({ kind: 'home', postcode: 'N3 3AA', chosenHub: 'west' }).tray).toBe('universal-plus-east-central');
    expect(from({ kind: 'home', postcode: 'NW9 5AB', chosenHub: 'south' }).tray).toBe('universal-plus-west');
  });

  test('with a postcode newer than the table goes where its sector says, to be checked', () => {
    expect(from({ kind: 'home', postcode: 'NW9 5XY', chosenHub: null })).toMatchObject({
      tray: 'universal-plus-west',
      hubCertainty: 'check',
      flags: ['hub-not-certain'],
    });
  });

  test.each(['NW9 1AA', 'NW9 0AA', 'not a postcode'])(
    'we cannot place (%s) goes to the front door, or to the hub the family chose',
    (postcode) => {
      expect(from({ kind: 'home', postcode, chosenHub: null })).toMatchObject({
        tray: 'front-door',
        hub: null,
        hubCertainty: 'check',
      });
      expect(from({ kind: 'home', postcode, chosenHub: 'south' })).toMatchObject({
        tray: 'universal-plus-south',
        hubCertainty: 'check',
        flags: ['hub-not-certain', 'hub-chosen'],
      });
    },
  );
});

describe('a home outside Barnet', () => {
  const outside = { kind: 'outside', postcode: 'NW9 0AA', because: 'school-here', barnetPostcode: 'N2 8AA' } as const;

  test('is routed by the second place, in Barnet', () => {
    expect(from(outside)).toMatchObject({
      tray: 'universal-plus-east-central',
      hubCertainty: 'likely',
      flags: ['outside-barnet'],
    });
    expect(from({ ...outside, because: 'lives-here-too' }).flags).toEqual(['outside-barnet']);
  });

  test('says so where Barnet placed the family, or pays for the child', () => {
    expect(from({ ...outside, because: 'placed-by-barnet' }).flags).toEqual(['outside-barnet', 'placed-by-barnet']);
    expect(from({ ...outside, because: 'pays-barnet' }).flags).toEqual(['outside-barnet', 'pays-barnet']);
  });

  test('without a second place goes to the front door', () => {
    expect(from({ ...outside, barnetPostcode: null }).tray).toBe('front-door');
  });

  test('with a second place that could be either hub shows both', () => {
    expect(from({ ...outside, barnetPostcode: 'N3 3AA' })).toMatchObject({
      alternative: 'south',
      flags: ['outside-barnet', 'hub-not-certain'],
    });
  });

  test('is passed on because someone is unsafe, whatever the place', () => {
    expect(from({ ...outside, because: 'unsafe', barnetPostcode: null })).toMatchObject({
      tray: 'front-door',
      harmItem: true,
      priority: 'red',
      flags: ['harm-stated', 'outside-barnet'],
    });
  });
});

describe('a family in a refuge or in hiding', () => {
  test('goes to the hub they can reach safely, restricted', () => {
    expect(from({ kind: 'hiding', chosenHub: 'south' })).toMatchObject({
      tray: 'universal-plus-south',
      hubCertainty: null,
      restricted: true,
      priority: 'amber',
      flags: ['restricted', 'hub-chosen'],
    });
  });

  test('goes to the front door where they named none', () => {
    expect(from({ kind: 'hiding', chosenHub: null })).toMatchObject({ tray: 'front-door', restricted: true });
  });

  test('has no child placed by a postcode', () => {
    const children = [{ ...child, ownPostcode: 'NW4 2AA' }];
    expect(from({ kind: 'hiding', chosenHub: 'west' }, { children })).toMatchObject({
      otherHubs: [null],
      flags: ['restricted', 'hub-chosen'],
    });
  });
});

describe('a family without a fixed address', () => {
  test('goes where the child mostly stays', () => {
    expect(from({ kind: 'no-fixed', postcode: 'NW4 2AA', chosenHub: 'west' })).toMatchObject({
      tray: 'universal-plus-south',
      flags: ['no-fixed-address'],
    });
  });

  test('goes to the hub they chose where there is no such place', () => {
    expect(from({ kind: 'no-fixed', postcode: null, chosenHub: 'west' }).tray).toBe('universal-plus-west');
  });

  test('goes to the front door where nothing places them', () => {
    expect(from({ kind: 'no-fixed', postcode: null, chosenHub: null }).tray).toBe('front-door');
  });
});

describe('harm', () => {
  test.each(['child-hurt', 'someone-hurts-me', 'afraid', 'self-harm'] as const)(
    'stated as %s puts a second item in MASH',
    (code) => {
      expect(route({ harm: [code] })).toMatchObject({ harmItem: true, priority: 'red', flags: ['harm-stated'] });
    },
  );

  test('includes a child under 13 who asks alone, and starts on the day before the birthday', () => {
    const alone = (bornOn: string) => route({ byYoungPerson: true, children: [{ ...child, bornOn }] });
    expect(alone('2013-11-23')).toMatchObject({
      harmItem: true,
      flags: ['harm-stated', 'under-13-alone', 'by-young-person'],
    });
    expect(alone('2013-11-22')).toMatchObject({ harmItem: false, flags: ['by-young-person'] });
    expect(route({ byYoungPerson: true, children: [{ ...child, bornOn: null, ageYears: 12 }] }).harmItem).toBe(true);
    expect(route({ harm: ['under-13-alone'] }).flags).toEqual(['harm-stated', 'under-13-alone']);
  });

  test('is not read from the age of a child a parent asks for', () => {
    expect(route().harmItem).toBe(false);
  });
});

describe('children', () => {
  const second = { ...child, ownPostcode: 'NW4 2AA' };

  test('who live under another hub are flagged, each with its hub', () => {
    expect(route({ children: [child, second] })).toMatchObject({
      tray: 'universal-plus-west',
      otherHubs: [null, 'south'],
      flags: ['child-in-other-hub'],
    });
  });

  test('are not flagged where their postcode could lead to the same hub', () => {
    const children = [{ ...child, ownPostcode: 'N3 3AA' }];
    expect(from({ kind: 'home', postcode: 'NW4 2AA', chosenHub: null }, { children }).otherHubs).toEqual([null]);
  });

  test('show a hub where the household has none', () => {
    expect(from({ kind: 'no-fixed', postcode: null, chosenHub: null }, { children: [second] })).toMatchObject({
      tray: 'front-door',
      otherHubs: ['south'],
    });
  });

  test('who live outside Barnet are flagged', () => {
    expect(route({ children: [{ ...child, ownPostcode: 'NW9 0AA' }] })).toMatchObject({
      otherHubs: [null],
      flags: ['child-outside-barnet'],
    });
  });

  test('of 18 and over are flagged from the birthday on', () => {
    const aged = (bornOn: string) => route({ children: [{ ...child, bornOn }] }).flags;
    expect(aged('2008-11-22')).toEqual(['over-18']);
    expect(aged('2008-11-23')).toEqual([]);
  });
});

test('the tray shows who asks, how, and what stands in the way', () => {
  const flags = route(
    {
      byYoungPerson: true,
      openElsewhere: true,
      children: [{ ...child, bornOn: '2010-01-01' }],
      contact: { ...submission.contact, safe: [] },
      language: { spoken: 'fa', read: 'fa', interpreter: true },
    },
    false,
  ).flags;
  expect(flags).toEqual([
    'no-safe-contact',
    'by-young-person',
    'open-elsewhere',
    'interpreter-needed',
    'confirm-with-interpreter',
  ]);
});

test('someone they trust is a safe way to reach them', () => {
  expect(route({ contact: { ...submission.contact, safe: [], throughSomeone: 'An aunt' } }).flags).toEqual([]);
});

test('an agreement is confirmed with an interpreter only where one was given', () => {
  const [agreement] = submission.agreements;
  expect(route({ agreements: agreement ? [{ ...agreement, given: false }] : [] }, false).flags).toEqual([]);
});

describe('what goes to MASH', () => {
  const work = { profession: 'school', organisation: 'Ashlar Academy', role: null, email: 'lead@ashlar.barnet.sch.uk' };

  test.each(['mash-safeguarding', 'mash-assessment'] as const)(
    '%s is one item in its tray, wherever the family is',
    (kind) => {
      for (const place of [
        submission.place,
        { kind: 'not-known' },
        { kind: 'hiding', chosenHub: 'south' },
      ] as Place[]) {
        expect(from(place, { kind, harm: ['child-hurt'] })).toMatchObject({
          tray: 'mash',
          harmItem: false,
          alertsManager: true,
          priority: 'red',
        });
      }
    },
  );

  test('keeps the hub that the home leads to, for when it is passed on', () => {
    expect(route({ kind: 'mash-assessment' })).toMatchObject({ tray: 'mash', hub: 'west', flags: [] });
  });

  test('is not flagged for want of a safe way to the family: how to reach them is decided there', () => {
    const contact = { ...submission.contact, safe: [] };
    expect(route({ contact }).flags).toContain('no-safe-contact');
    expect(route({ contact, kind: 'mash-safeguarding' }).flags).not.toContain('no-safe-contact');
  });

  test.each([
    ['a known domain', 'lead@ashlar.barnet.sch.uk', false],
    ['another', 'someone@example.org', true],
    ['none', null, true],
  ])('a professional whose mail has %s', (_, email, isFlagged) => {
    expect(route({ work: { ...work, email } }).flags.includes('sender-not-verified')).toBe(isFlagged);
  });

  test('a family needs no verifying', () => {
    expect(route().flags).not.toContain('sender-not-verified');
  });

  test('what was told, what must not be, and who asks for what is shown', () => {
    const flags = (change: Partial<Submission>) => route(change).flags;
    expect(flags({ familyTold: 'no' })).toEqual(['family-not-told']);
    expect(flags({ familyTold: 'yes' })).toEqual([]);
    expect(flags({ keepsFromFamily: true })).toEqual(['keep-from-family']);
    expect(flags({ staysUnnamed: true })).toEqual(['sender-stays-unnamed']);
    expect(flags({ isRiskToWorkers: true })).toEqual(['worker-safety']);
    expect(flags({ work: { ...work, profession: 'youth-justice' } })).toEqual(['youth-justice']);
  });
});
