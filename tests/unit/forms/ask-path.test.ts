import { describe, expect, test } from 'vitest';
import { ask } from '~/forms/ask';
import type { Answers } from '~/journey/answers';
import { offeredOptions } from '~/journey/asked-fields';
import { fillInWith, walkAsk } from './fill-in';
import { postcodes } from './real-catchment';

/** The ids of the pages met, those of a person's own among them. */
function pagesFor(given: Answers): readonly string[] {
  return fillInWith(given).walked.path.map(({ page }) => page.id);
}
const endsAt = (given: Answers) => fillInWith(given).walked.frontier?.page ?? null;
const young: Answers = { whoAsks: 'young-person' };
const placeQuestions = ['outside', 'other-council', 'either-hub', 'near-hub', 'which-hub'];
const placesAsked = (given: Answers) => pagesFor(given).filter((page) => placeQuestions.includes(page));

describe('where the household is', () => {
  test.each<[string, Answers, readonly string[]]>([
    ['a postcode of one hub asks no more', { homePostcode: postcodes.west }, []],
    ['a postcode of two hubs asks which', { homePostcode: postcodes.eastCentralOrSouth }, ['either-hub']],
    ['a postcode nobody knows asks for a hub near by', { homePostcode: postcodes.unknown }, ['near-hub']],
    [
      'a postcode outside Barnet asks why',
      { homePostcode: postcodes.enfield, outsideReason: 'pays-barnet' },
      ['outside'],
    ],
    ['nowhere fixed asks for a hub near by', { homeKind: 'no-fixed' }, ['near-hub']],
    ['nowhere fixed, staying in Barnet, asks no more', { homeKind: 'no-fixed', stayingPostcode: postcodes.west }, []],
    [
      'nowhere fixed, staying between two hubs, asks which',
      { homeKind: 'no-fixed', stayingPostcode: postcodes.eastCentralOrSouth },
      ['either-hub'],
    ],
    [
      'nowhere fixed, staying outside Barnet, is not turned away',
      { homeKind: 'no-fixed', stayingPostcode: postcodes.enfield },
      ['near-hub'],
    ],
    ['hiding asks which hub is safe', { homeKind: 'hiding' }, ['which-hub']],
  ])('%s', (_, given, asked) => {
    expect(placesAsked(given)).toEqual(asked);
    expect(endsAt(given)).toBeNull();
  });

  test.each(['lives-here-too', 'school-here', 'placed-by-barnet', 'pays-barnet', 'unsafe'])(
    'from outside Barnet a family goes on because of "%s"',
    (outsideReason) => {
      expect(endsAt({ homePostcode: postcodes.enfield, outsideReason })).toBeNull();
    },
  );

  test('from outside Barnet without a reason the form ends at the other council, before any story', () => {
    const given = { homePostcode: postcodes.enfield, outsideReason: 'none' };
    expect(endsAt(given)).toBe('other-council');
    expect(pagesFor(given)).toEqual(['before', 'this-device', 'who', 'where', 'outside', 'other-council']);
  });

  test('between two hubs only those two are offered, and no preference', () => {
    const { answers } = fillInWith({ homePostcode: postcodes.eastCentralOrSouth }).walked;
    const page = ask.pages.find(({ id }) => id === 'either-hub');
    const [field] = page?.kind === 'question' ? page.fields : [];
    expect(field && offeredOptions(field, answers).map(({ value }) => value)).toEqual([
      'east-central',
      'south',
      'no-preference',
    ]);
  });

  test('who hides is asked for no address, postcode, school or doctor, nor whether to visit', () => {
    const asked = ['child-home', 'child-school', 'doctor', 'home-visit', 'your-school'];
    for (const whoAsks of ['parent', 'young-person']) {
      expect(pagesFor({ whoAsks, homeKind: 'hiding' }).filter((page) => asked.includes(page))).toEqual([]);
    }
    expect(pagesFor({}).filter((page) => asked.includes(page))).toEqual(
      asked.slice(0, 2).concat('home-visit', 'doctor'),
    );
  });

  test('a home that was given before counts no more for who hides', () => {
    const { content } = fillInWith({ homePostcode: postcodes.enfield, outsideReason: 'none' });
    const hiding = walkAsk({ ...content.answers, homeKind: 'hiding' });
    expect(hiding.frontier).toEqual({ page: 'which-hub' });
    expect(hiding.answers).not.toHaveProperty('homePostcode');
    expect(hiding.answers).toMatchObject({ homeOutcome: 'none', hubChoices: [] });
  });
});

describe('who asks', () => {
  test('a parent is asked about the children, the other parent and their own place in the family', () => {
    const pages = pagesFor({});
    expect(pages).toEqual(expect.arrayContaining(['your-link', 'children', 'child-birth', 'other-parent']));
    for (const page of ['who-reads', 'your-age', 'parents', 'your-needs', 'baby-name'])
      expect(pages).not.toContain(page);
  });

  test('a young person is told who reads it, and asked about themselves alone', () => {
    const pages = pagesFor(young);
    expect(pages).toEqual(
      expect.arrayContaining(['who-reads', 'your-age', 'parents', 'your-school', 'your-needs', 'your-background']),
    );
    for (const page of ['your-link', 'children', 'child-birth', 'other-parent']) expect(pages).not.toContain(page);
  });

  test('the words of a young person are their own', () => {
    expect(ask.voice?.(fillInWith(young).walked.answers)).toBe('young');
    expect(ask.voice?.({})).toBeUndefined();
  });

  test('a baby not born yet is asked no school, health or background', () => {
    const pages = pagesFor({ childBirth: 'expected' });
    expect(pages).toContain('baby-name');
    for (const page of ['child-name', 'child-home', 'child-school', 'child-needs', 'child-background']) {
      expect(pages).not.toContain(page);
    }
  });

  test('help for parents is not offered to a young person', () => {
    const stored = { ...fillInWith(young).content.answers, programmes: ['under-fives'] };
    expect(walkAsk(stored).frontier).toEqual({ page: 'programmes' });
  });
});

describe('someone who may not be safe', () => {
  test.each(['child-hurt', 'someone-hurts-me', 'afraid', 'self-harm'])('"%s" shows whom to ring', (harm) => {
    expect(pagesFor({ harm: [harm] })).toContain('numbers');
  });

  test.each<[string, Answers]>([
    ['nobody', { harm: ['none'] }],
    ['no answer', {}],
  ])('%s does not', (_, given) => {
    expect(pagesFor(given)).not.toContain('numbers');
  });

  test.each<[string, Answers, boolean]>([
    ['is under 13 the day before', { ownBirth: 'date', ownBornOn: '2013-11-25' }, true],
    ['is not under 13 on the birthday', { ownBirth: 'date', ownBornOn: '2013-11-24' }, false],
    ['is under 13 at twelve', { ownBirth: 'age', ownAge: 12 }, true],
    ['is not under 13 at thirteen', { ownBirth: 'age', ownAge: 13 }, false],
  ])('a child who asks alone %s', (_, given, isUnder) => {
    expect(fillInWith({ ...young, ...given }).walked.answers.isUnder13).toBe(isUnder ? 'yes' : 'no');
    expect(pagesFor({ ...young, ...given }).includes('numbers')).toBe(isUnder);
  });
});

describe('agreeing', () => {
  test('without agreement nothing is sent', () => {
    expect(endsAt({ agreesHelp: 'no' })).toBe('no-agreement');
  });

  test('where harm was stated the form goes on without it', () => {
    expect(endsAt({ agreesHelp: 'no', harm: ['afraid'] })).toBeNull();
    expect(pagesFor({ agreesHelp: 'no', harm: ['afraid'] })).toContain('agree-share');
  });

  test('to share is a question of its own, and no is an answer', () => {
    expect(endsAt({ agreesShare: 'no' })).toBeNull();
  });
});

describe('how to be reached', () => {
  test('the phone is asked about only where it may be used', () => {
    expect(pagesFor({ contactBy: ['phone'] })).toEqual(
      expect.arrayContaining(['phone-use', 'phone-care', 'contact-times']),
    );
    const byMail = pagesFor({ contactBy: ['email'] });
    expect(byMail).not.toContain('phone-use');
    expect(byMail).toContain('contact-times');
  });

  test('who will come to the hub is asked no times', () => {
    expect(pagesFor({ contactBy: ['i-will-come'] })).not.toContain('contact-times');
  });
});
