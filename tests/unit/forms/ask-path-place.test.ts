import { describe, expect, test } from 'vitest';
import { ask } from '~/forms/ask';
import type { Answers } from '~/journey/answers';
import { offeredOptions } from '~/journey/asked-fields';
import { endsAt, fillInWith, pagesFor, walkAsk } from './fill-in';
import { postcodes } from './real-catchment';

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
