import { describe, expect, test } from 'vitest';
import { askSubmission } from '~/forms/ask-submission';
import type { Answers } from '~/journey/answers';
import type { Submission } from '~/referrals/submission';
import { fillInWith } from './fill-in';
import { postcodes } from './real-catchment';

const submissionFor = (given: Answers): Submission => askSubmission(fillInWith(given).walked.answers);

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
